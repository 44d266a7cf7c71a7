package health.newsroom.review.reopening.rest;

import health.newsroom.http.Cursor;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
import health.newsroom.review.reopening.panache.Reopenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came back of what is published. */
@Path("/api/reviews/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Reviews")
public class ReopeningResource {

    private final Reopenings tasks;

    @Inject
    public ReopeningResource(Reopenings tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            summary = "List published claims that came back, the newest first",
            description = "Because of a source, a credential or their date. A task is closed by the next edition.")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(tasks.newest(page), page, task -> Cursor.of(task.openedAt(), task.id()))
                .map(ReopeningView::of)
                .answer(uri, page);
    }
}
