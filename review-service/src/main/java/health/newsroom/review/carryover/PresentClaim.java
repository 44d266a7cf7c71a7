package health.newsroom.review.carryover;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.Source;
import java.util.Map;
import java.util.UUID;

/** A claim of the revision now submitted, before anybody decided it. */
public record PresentClaim(UUID claim, UUID sentence, ClaimKind kind, Risk risk, Map<String, Source> evidence) {

    public PresentClaim {
        evidence = Map.copyOf(evidence);
    }
}
