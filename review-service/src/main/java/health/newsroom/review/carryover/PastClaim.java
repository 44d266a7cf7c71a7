package health.newsroom.review.carryover;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.Source;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A claim of the revision before.
 *
 * @param evidence the sources it rested on: by key, with what the revision said of them
 * @param decisions the latest of each reviewer
 */
public record PastClaim(
        UUID claim,
        UUID sentence,
        ClaimKind kind,
        Risk risk,
        Map<String, Source> evidence,
        List<PastDecision> decisions) {

    public PastClaim {
        evidence = Map.copyOf(evidence);
        decisions = List.copyOf(decisions);
    }
}
