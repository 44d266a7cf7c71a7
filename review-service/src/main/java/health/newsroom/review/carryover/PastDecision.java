package health.newsroom.review.carryover;

import health.newsroom.review.decision.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's decision of a claim of the revision before.
 *
 * @param recall why it has to be taken again even if nothing changed; null when nothing calls it back
 */
public record PastDecision(
        UUID decision,
        UUID reviewer,
        String reviewerName,
        Outcome outcome,
        @Nullable Recall recall) {}
