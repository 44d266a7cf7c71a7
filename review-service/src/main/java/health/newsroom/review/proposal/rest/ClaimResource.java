package health.newsroom.review.proposal.rest;

import health.newsroom.http.EntityTags;
import health.newsroom.http.Role;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.proposal.ShapeClaims;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.reading.rest.ClaimView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** One claim. */
@Path("/api/claims/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.WRITER, Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Claims", description = "What is a medical claim, of which kind and risk, resting on what")
public class ClaimResource {

    private final ShapeClaims claims;
    private final ReadReviews reviews;

    @Inject
    public ClaimResource(ShapeClaims claims, ReadReviews reviews) {
        this.claims = claims;
        this.reviews = reviews;
    }

    @GET
    @Operation(
            summary = "Read a claim",
            description = "Of the current or an older revision, with the decisions you may see.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(ClaimView.of(reviews.roundOfClaim(id), id));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Describe a claim otherwise",
            description =
                    "Its kind, risk, reason and sources, as long as no reviewer has decided it. The article's writer cannot"
                            + " lower HIGH risk (403 high-risk-kept). Raising it to HIGH brings in a second physician.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ClaimChange change) {
        Claim claim = claims.change(id, change.wish(), ifMatch);
        return answer(ClaimView.of(reviews.roundOfClaim(claim.id()), claim.id()));
    }

    private static Response answer(ClaimView claim) {
        return Response.ok(claim).tag(EntityTags.of(claim.version())).build();
    }
}
