package health.newsroom.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the newsroom answered to one request, whatever its status. */
public record Answer(
        URI uri, int status, Optional<String> etag, Optional<URI> location, List<String> links, String text) {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");

    static Answer of(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.uri(),
                response.statusCode(),
                headers.firstValue("ETag"),
                headers.firstValue("Location").map(response.uri()::resolve),
                headers.allValues("Link"),
                response.body());
    }

    public boolean isRefusal() {
        return status >= 400;
    }

    /** The body as JSON; an empty body is JSON's missing node. */
    public JsonNode json() {
        return Json.parse(text);
    }

    /** Where the next page of a keyset list is (RFC 8288), if there is one. */
    public Optional<URI> next() {
        return links.stream()
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(m -> uri.resolve(m.group(1)))
                .findFirst();
    }

    /** The last part of a problem's type, such as {@code gate-closed}; empty when this is no problem+json. */
    public String problem() {
        var type = isRefusal() && text.startsWith("{") ? json().path("type").asText() : "";
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
