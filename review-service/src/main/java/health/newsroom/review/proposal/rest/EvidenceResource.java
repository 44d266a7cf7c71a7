package health.newsroom.review.proposal.rest;

import health.newsroom.http.EntityTags;
import health.newsroom.http.Role;
import health.newsroom.review.proposal.AppraiseEvidence;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.reading.rest.ClaimView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a claim rests on. */
@Path("/api/claims/{id}/evidence/{source}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.WRITER, Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Claims")
public class EvidenceResource {

    private static final String WHO =
            " By the article's writer, an editor, or an assigned physician, while the round is open, with If-Match on the claim."
                    + " An approval given on other evidence counts no more: the claim is to be decided again.";

    private final AppraiseEvidence evidence;
    private final ReadReviews reviews;

    @Inject
    public EvidenceResource(AppraiseEvidence evidence, ReadReviews reviews) {
        this.evidence = evidence;
        this.reviews = reviews;
    }

    @PUT
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Appraise a source for a claim",
            description =
                    "The words of the source that the claim rests on, the kind of work it is, and the certainty of its evidence by"
                            + " GRADE. Earlier appraisals stay on record. The claim rests on the source from now on."
                            + WHO)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response appraise(
            @PathParam("id") UUID claim,
            @PathParam("source") String source,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewAppraisal appraisal) {
        evidence.appraise(claim, source, appraisal.finding(), ifMatch);
        return answer(claim);
    }

    @DELETE
    @Transactional
    @Operation(
            summary = "Take a source from under a claim",
            description = "The claim rests on it no more; what was found in it stays on record." + WHO)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response withdraw(
            @PathParam("id") UUID claim,
            @PathParam("source") String source,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        evidence.withdraw(claim, source, ifMatch);
        return answer(claim);
    }

    private Response answer(UUID id) {
        ClaimView claim = ClaimView.of(reviews.roundOfClaim(id), id);
        return Response.ok(claim).tag(EntityTags.of(claim.version())).build();
    }
}
