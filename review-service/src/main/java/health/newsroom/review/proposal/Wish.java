package health.newsroom.review.proposal;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a claim described.
 *
 * @param sources keys of sources of the revision, or null for what the rule gives
 * @param reason why, in their words
 */
public record Wish(
        ClaimKind kind,
        Risk risk,
        @Nullable List<String> sources,
        @Nullable String reason) {}
