package health.newsroom.review.proposal.rest;

import health.newsroom.review.claim.Certainty;
import health.newsroom.review.claim.Finding;
import health.newsroom.review.claim.StudyType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found in a source for a claim. */
@Schema(name = "NewAppraisal")
public record NewAppraisal(
        @NotNull @Valid NewQuotation quotation,

        @NotNull @Schema(description = "What kind of work the source is.", examples = "COHORT_STUDY")
        StudyType studyType,

        @NotNull @Schema(description = "The certainty of the evidence for this claim, by GRADE.", examples = "LOW")
        Certainty certainty) {

    /** The words of the source that the claim rests on. */
    @Schema(name = "NewQuotation")
    public record NewQuotation(
            @NotNull @Size(max = 5000) @Schema(examples = "Current evidence does not prove a causal relation.")
            String text,

            @NotNull
            @Size(max = 200)
            @Schema(description = "Where they stand: a page, a section, a table.", examples = "p. 3170, Conclusions")
            String locator) {}

    Finding finding() {
        return new Finding(quotation.text(), quotation.locator(), studyType, certainty);
    }
}
