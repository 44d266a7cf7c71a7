package health.newsroom.review.proposal.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sentences that somebody says hold no medical claim. */
@Schema(name = "NewNonMedicalMarks")
public record NewMarks(
        @NotEmpty @Size(max = 5000) @Schema(description = "The sentences' ids.")
        List<@NotNull UUID> sentences,

        @Size(max = 2000) @Schema(examples = "About the writer only.") @Nullable
        String reason) {}
