package health.newsroom.review.judgement.rest;

import health.newsroom.http.Idempotent;
import health.newsroom.http.Role;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.judgement.DecideClaim;
import health.newsroom.review.reading.rest.DecisionView;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions of a claim. */
@Path("/api/claims/{id}/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.PHYSICIAN)
@Tag(name = "Decisions", description = "What reviewers decide and sign")
public class DecisionResource {

    private final DecideClaim decisions;

    @Inject
    public DecisionResource(DecideClaim decisions) {
        this.decisions = decisions;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Decide a claim",
            description =
                    "Only a physician assigned to the review, with an active licence at this moment, on the revision in review."
                            + " The first decision accepts the assignment. Until you sign, a later decision replaces it."
                            + " It binds the claim's evidence: when an appraisal changes afterwards, an approval counts no more. Words that"
                            + " assert more than the appraised evidence carries are approved with a comment only (409 wording-exceeds-evidence).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response decide(@PathParam("id") UUID claim, @NotNull @Valid NewDecision decision) {
        Decision taken = decisions.decide(claim, decision.judgement(), decision.revision());
        return Response.status(Status.CREATED)
                .entity(DecisionView.unsigned(taken))
                .build();
    }
}
