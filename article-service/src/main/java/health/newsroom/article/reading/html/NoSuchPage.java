package health.newsroom.article.reading.html;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a person gets who asked for a page that is not there. */
final class NoSuchPage {

    private NoSuchPage() {}

    static Response answer(Frame frame) {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(Templates.missing(frame).render())
                .build();
    }
}
