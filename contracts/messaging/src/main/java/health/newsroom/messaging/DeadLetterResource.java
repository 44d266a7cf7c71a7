package health.newsroom.messaging;

import health.newsroom.http.Caller;
import health.newsroom.http.Cursor;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operations' view of what a service could not handle. Each service gives it a path by a subclass. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
public abstract class DeadLetterResource {

    private final DeadLetters letters;
    private final Caller caller;

    protected DeadLetterResource(DeadLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.Names.OPS)
    @Operation(summary = "Events this service could not handle, newest first, with the reason")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(letters.list(page), page, letter -> Cursor.of(letter.receivedAt(), letter.id()))
                .answer(uri, page);
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed(Role.Names.OPS)
    @Operation(summary = "Send the event again; harmless when it was handled meanwhile")
    @Idempotent
    @Transactional
    public Response replay(@PathParam("id") UUID id) {
        return Response.ok(letters.replay(id, caller.id().toString())).build();
    }
}
