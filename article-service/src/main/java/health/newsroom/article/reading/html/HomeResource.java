package health.newsroom.article.reading.html;

import health.newsroom.article.reading.Headline;
import health.newsroom.article.reading.panache.Shelf;
import health.newsroom.http.Cursor;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The home page: what was published last. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private static final int TEASERS = 30;

    private final Shelf shelf;
    private final Frame frame;

    @Inject
    public HomeResource(Shelf shelf, Frame frame) {
        this.shelf = shelf;
        this.frame = frame;
    }

    @GET
    @Operation(hidden = true)
    public Response home(@QueryParam("after") @Nullable String after, @Context Request request) {
        List<Headline> found = shelf.newest(Optional.ofNullable(Cursor.parse(after)), TEASERS + 1);
        List<Headline> shown = found.subList(0, Math.min(found.size(), TEASERS));
        Instant changed = shown.stream()
                .map(Headline::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return PublicAnswer.of(
                request,
                frame.form() + "-"
                        + shown.stream().map(Headline::edition).toList().hashCode() + "-" + found.size(),
                changed,
                MediaType.TEXT_HTML_TYPE.withCharset("utf-8"),
                () -> Templates.home(frame, shown.stream().map(Teaser::of).toList(), older(found, shown))
                        .render());
    }

    private static @Nullable String older(List<Headline> found, List<Headline> shown) {
        if (found.size() == shown.size()) {
            return null;
        }
        Headline last = shown.getLast();
        return "/?after=" + Cursor.of(last.firstPublishedAt(), last.article());
    }
}
