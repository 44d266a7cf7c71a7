package health.newsroom.review.proposal.rest;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.proposal.Wish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a claim is described from now on. */
@Schema(name = "ClaimChange")
public record ClaimChange(
        @NotNull @Schema(examples = "RISK") ClaimKind kind,
        @NotNull @Schema(examples = "HIGH") Risk risk,

        @Size(max = 200)
        @Schema(
                description = "Keys of sources; without it, the sources cited in the sentence, or else all.",
                examples = "[\"biller\"]")
        @Nullable
        List<@NotNull @Size(max = 64) String> sources,

        @Size(max = 2000) @Schema(examples = "It speaks of a torn artery: two physicians should look at it.") @Nullable
        String reason) {

    Wish wish() {
        return new Wish(kind, risk, sources, reason);
    }
}
