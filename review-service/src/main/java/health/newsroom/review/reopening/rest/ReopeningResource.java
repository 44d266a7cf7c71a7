package health.newsroom.review.reopening.rest;

import health.newsroom.http.Cursor;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
import health.newsroom.review.reopening.Reopening;
import health.newsroom.review.reopening.SettleReopening;
import health.newsroom.review.reopening.panache.Reopenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What came back of what is published. */
@Path("/api/reviews/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Reviews")
public class ReopeningResource {

    private final Reopenings tasks;
    private final SettleReopening settling;

    @Inject
    public ReopeningResource(Reopenings tasks, SettleReopening settling) {
        this.tasks = tasks;
        this.settling = settling;
    }

    @GET
    @Operation(
            summary = "List published claims that came back, the newest first",
            description =
                    "Because of a source, a credential, their date or a reader's report. The next edition closes a task, or a"
                            + " medical editor does.")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(tasks.newest(page), page, task -> Cursor.of(task.openedAt(), task.id()))
                .map(ReopeningView::of)
                .answer(uri, page);
    }

    @POST
    @Path("{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @RolesAllowed(Role.Names.MEDICAL_EDITOR)
    @Operation(
            summary = "Close a task without a new edition",
            description = "Its notice is lifted at once. Not by who wrote or reviewed the article.")
    @APIResponse(
            responseCode = "200",
            description = "Closed.",
            content = @Content(schema = @Schema(implementation = ReopeningView.class)))
    @APIResponse(responseCode = "403", description = "own-article or own-judgement.")
    @APIResponse(responseCode = "404", description = "reopening-not-found.")
    @APIResponse(responseCode = "409", description = "reopening-over.")
    public Response close(@PathParam("id") UUID id, @NotNull @Valid ReopeningClosing closing) {
        return answer(settling.close(id, closing.reason()));
    }

    @PUT
    @Path("{id}/severity")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.Names.MEDICAL_EDITOR)
    @Operation(
            summary = "Say what readers see of a task",
            description =
                    "A notice, a notice in the text's place, or nothing, at once; the time for the task begins anew. Every medical"
                            + " editor may raise it; to lower it takes one who neither wrote nor reviewed the article.")
    @APIResponse(
            responseCode = "200",
            description = "So it is now; ETag is the task's version.",
            content = @Content(schema = @Schema(implementation = ReopeningView.class)))
    @APIResponse(responseCode = "403", description = "own-article or own-judgement.")
    @APIResponse(responseCode = "404", description = "reopening-not-found.")
    @APIResponse(responseCode = "409", description = "reopening-over.")
    @APIResponse(responseCode = "412", description = "stale-version: the task changed since you read it.")
    public Response become(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SeverityChange change) {
        return answer(settling.become(id, change.severity(), change.reason(), ifMatch));
    }

    private static Response answer(Reopening task) {
        return Response.ok(ReopeningView.of(task))
                .tag(EntityTags.of(task.version()))
                .build();
    }
}
