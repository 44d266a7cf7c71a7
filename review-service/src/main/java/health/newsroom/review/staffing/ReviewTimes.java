package health.newsroom.review.staffing;

import health.newsroom.review.assignment.Deadlines;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;

/** How long reviewers have. Both count from the moment of the assignment. */
@ConfigMapping(prefix = "newsroom.review")
public interface ReviewTimes {

    @WithDefault("P2D")
    Duration respondWithin();

    @WithDefault("P7D")
    Duration signWithin();

    default Deadlines from(Instant now) {
        return new Deadlines(now.plus(respondWithin()), now.plus(signWithin()));
    }
}
