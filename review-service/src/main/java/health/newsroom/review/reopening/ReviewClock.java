package health.newsroom.review.reopening;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Looks again and again, in every instance, for claims whose date has come; each date goes off in one of them. */
@ApplicationScoped
public class ReviewClock {

    private static final Logger LOG = Logger.getLogger(ReviewClock.class);

    private final FireReviewDate dates;
    private final Clock clock;

    @Inject
    public ReviewClock(FireReviewDate dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    @Scheduled(
            identity = "review-dates",
            every = "{newsroom.reminders.every}",
            delayed = "20s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void onSchedule() {
        int fired = run(clock.instant());
        if (fired > 0) {
            LOG.infof("The dates of %d groups of claims have come", fired);
        }
    }

    /** How many dates went off. */
    public int run(Instant now) {
        int fired = 0;
        while (dates.fireNext(now)) {
            fired++;
        }
        return fired;
    }
}
