package health.newsroom.review.decision;

import health.newsroom.review.person.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a medical editor rules on a dispute, and why.
 *
 * @param weighed the signed decisions on both sides
 * @param objections those among them that object
 */
public record Verdict(Named by, Ruling ruling, String reason, List<UUID> weighed, List<UUID> objections, Instant at) {

    public Verdict {
        weighed = List.copyOf(weighed);
        objections = List.copyOf(objections);
    }
}
