package health.newsroom.review.judgement.rest;

import health.newsroom.http.FreshLogin;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Role;
import health.newsroom.review.judgement.SignRound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signatures of a review. */
@Path("/api/reviews/{id}/sign-offs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.PHYSICIAN)
@Tag(name = "Decisions")
public class SignOffResource {

    private final SignRound signatures;
    private final FreshLogin login;
    private final Clock clock;

    @Inject
    public SignOffResource(SignRound signatures, FreshLogin login, Clock clock) {
        this.signatures = signatures;
        this.login = login;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Sign your decisions",
            description =
                    "Once you have decided every claim you owe. The last signature owed ends the round: APPROVED when every"
                            + " sentence is decided and nobody objects, AMENDS_NEEDED otherwise. Wants a login of the last 15 minutes: otherwise"
                            + " 401 fresh-login-needed, with max_age in WWW-Authenticate (RFC 9470).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SignOffView.class)))
    public Response sign(@PathParam("id") UUID review, @NotNull @Valid NewSignOff wanted) {
        Instant loggedIn = login.require(clock.instant());
        SignRound.Signed signed = signatures.sign(review, wanted.revision(), loggedIn);
        return Response.status(Status.CREATED).entity(SignOffView.of(signed)).build();
    }
}
