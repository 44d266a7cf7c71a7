package health.newsroom.review.carryover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one claim's decisions.
 *
 * @param past the claim of the revision before
 * @param present the claim of the new revision that stands in its place, if one does
 * @param reason why, for the writer and the reviewer to read
 * @param kept the decisions that stand for the new claim
 */
public record Fate(UUID past, @Nullable UUID present, CarryOutcome outcome, String reason, List<UUID> kept) {

    public Fate {
        kept = List.copyOf(kept);
    }
}
