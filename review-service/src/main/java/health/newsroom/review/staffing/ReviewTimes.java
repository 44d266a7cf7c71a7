package health.newsroom.review.staffing;

import health.newsroom.review.assignment.Deadlines;
import health.newsroom.review.assignment.Schedule;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** How long reviewers have, and when they are reminded. What reviewers have counts from the moment of the assignment. */
@ConfigMapping(prefix = "newsroom.review")
public interface ReviewTimes {

    @WithDefault("P2D")
    Duration respondWithin();

    @WithDefault("P7D")
    Duration signWithin();

    /** How long before an answer is wanted the reviewer is reminded. */
    @WithDefault("P1D")
    Duration remindBeforeResponse();

    /** How long before the review is due they are reminded. */
    @WithDefault("P2D")
    Duration remindBeforeReview();

    /** How long after either date the editors hear of it. */
    @WithDefault("P1D")
    Duration escalateAfter();

    /** From when on the day's digest is made, in UTC. */
    @WithDefault("06:00")
    LocalTime digestAt();

    /** The language articles are in, where they do not say. */
    @WithDefault("en")
    String language();

    default Deadlines from(Instant now) {
        return new Deadlines(now.plus(respondWithin()), now.plus(signWithin()));
    }

    default Schedule schedule() {
        return new Schedule(remindBeforeResponse(), remindBeforeReview(), escalateAfter());
    }
}
