package health.newsroom.review.judgement.rest;

import health.newsroom.review.decision.Judgement;
import health.newsroom.review.decision.Outcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reviewer's judgement of a claim. */
@Schema(name = "NewDecision")
public record NewDecision(
        @NotNull @Schema(examples = "NEEDS_EVIDENCE") Outcome outcome,

        @Size(max = 5000)
        @Schema(
                description = "For the writer; required for everything but APPROVED.",
                examples = "Cite a study of self-manipulation.")
        @Nullable
        String comment,

        @Size(max = 5000) @Schema(description = "Words with which you would approve it.") @Nullable
        String suggestedWording,

        @Schema(
                description =
                        "Only of a claim of kind ATTRIBUTION, which asks two questions: did they say it (this field), and is it"
                                + " right (the outcome)? An approval needs true.")
        @Nullable
        Boolean attributionConfirmed,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "is the hash of the revision you read: 64 hexadecimal digits")
        @Schema(description = "Hash of the revision you judge.")
        String revision) {

    Judgement judgement() {
        return new Judgement(outcome, comment, suggestedWording, attributionConfirmed);
    }
}
