package health.newsroom.review.judgement.rest;

import health.newsroom.review.decision.Ruling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A medical editor's ruling. */
@Schema(name = "NewAdjudication")
public record NewAdjudication(
        @NotNull
        @Schema(
                description =
                        "UPHOLD_OBJECTION sends the claim back. UPHOLD_APPROVAL sets the objection aside; as many physicians"
                                + " as the quorum wants still have to approve.")
        Ruling outcome,

        @NotBlank
        @Size(max = 5000)
        @Schema(
                description = "For both physicians, the writer and the record.",
                examples = "The guideline of 2024 carries the sentence; the objection rests on the one before.")
        String reason) {}
