package health.newsroom.review.proposal.rest;

import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sentences that people make claims of. */
@Path("/api/reviews/{id}/claims")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.WRITER, Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Claims")
public class NewClaimResource {

    private final ShapeClaims claims;
    private final ReadReviews reviews;

    @Inject
    public NewClaimResource(ShapeClaims claims, ReadReviews reviews) {
        this.claims = claims;
        this.reviews = reviews;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Make a claim of a sentence",
            description = "For what the proposal missed. By the article's writer, an editor, or an assigned physician.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response makeClaim(@PathParam("id") UUID review, @NotNull @Valid NewClaim claim) {
        Claim made = claims.make(review, claim.sentence(), claim.wish());
        ClaimView view = ClaimView.of(reviews.roundOfClaim(made.id()), made.id());
        return Response.created(UriBuilder.fromPath("/api/claims/{id}").build(made.id()))
                .entity(view)
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
