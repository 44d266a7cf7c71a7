package health.newsroom.review.proposal.rest;

import health.newsroom.http.Idempotent;
import health.newsroom.http.Role;
import health.newsroom.review.proposal.MarkNonMedical;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.reading.rest.MarkedSentences;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sentences that people mark as non-medical. */
@Path("/api/reviews/{id}/non-medical-marks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.WRITER, Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Claims")
public class MarkResource {

    private final MarkNonMedical marks;
    private final ReadReviews reviews;

    @Inject
    public MarkResource(MarkNonMedical marks, ReadReviews reviews) {
        this.marks = marks;
        this.reviews = reviews;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Mark sentences as non-medical",
            description =
                    "A named person's statement that they hold no medical claim; a claim that nobody decided is taken back by"
                            + " it. All of them are marked, or none. The article's writer cannot mark what was proposed as HIGH risk.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MarkedSentences.class)))
    public Response mark(@PathParam("id") UUID review, @NotNull @Valid NewMarks wanted) {
        marks.mark(review, wanted.sentences(), wanted.reason());
        return Response.ok(MarkedSentences.of(reviews.review(review), wanted.sentences()))
                .build();
    }
}
