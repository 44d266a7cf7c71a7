package health.newsroom.rest_stays_in_rest_and_html.note;

import jakarta.ws.rs.core.Response;

class MakeNote {
    Response make() {
        return Response.ok().build();
    }
}
