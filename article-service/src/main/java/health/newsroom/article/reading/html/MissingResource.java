package health.newsroom.article.reading.html;

import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every address that nothing else is at: a page for people, a problem for programs. */
@Path("/{path: .+}")
@PermitAll
public class MissingResource {

    private final Frame frame;

    @Inject
    public MissingResource(Frame frame) {
        this.frame = frame;
    }

    @GET
    @Operation(hidden = true)
    public Response missing(@PathParam("path") String path) {
        if (path.startsWith("api/")) {
            throw Refusal.notFound("not-found", "There is nothing at this address.");
        }
        return NoSuchPage.answer(frame);
    }
}
