package health.newsroom.review.judgement.rest;

import health.newsroom.http.Idempotent;
import health.newsroom.http.Role;
import health.newsroom.review.judgement.AdjudicateClaim;
import health.newsroom.review.reading.rest.AdjudicationView;
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

/** Rulings on disputed claims. */
@Path("/api/claims/{id}/adjudication")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEDICAL_EDITOR)
@Tag(name = "Decisions")
public class AdjudicationResource {

    private final AdjudicateClaim rulings;

    @Inject
    public AdjudicationResource(AdjudicateClaim rulings) {
        this.rulings = rulings;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Rule on a disputed claim",
            description =
                    "When one physician settled the claim and another objected, both signed. Only a medical editor who has"
                            + " nothing to do with the text and did not review it. The round waits for it; both reasons stay on record.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AdjudicationView.class)))
    public Response adjudicate(@PathParam("id") UUID claim, @NotNull @Valid NewAdjudication wanted) {
        return Response.status(Status.CREATED)
                .entity(AdjudicationView.of(rulings.adjudicate(claim, wanted.outcome(), wanted.reason())))
                .build();
    }
}
