package health.newsroom.review.proposal.rest;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.proposal.Wish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sentence that is a claim after all. */
@Schema(name = "NewClaim")
public record NewClaim(
        @NotNull @Schema(description = "The sentence's id.") UUID sentence,
        @NotNull @Schema(examples = "STATISTIC") ClaimKind kind,
        @NotNull @Schema(examples = "LOW") Risk risk,

        @Size(max = 200)
        @Schema(description = "Keys of sources; without it, the sources cited in the sentence, or else all.")
        @Nullable
        List<@NotNull @Size(max = 64) String> sources,

        @Size(max = 2000) @Schema(examples = "“Half of us” is a share.") @Nullable
        String reason) {

    Wish wish() {
        return new Wish(kind, risk, sources, reason);
    }
}
