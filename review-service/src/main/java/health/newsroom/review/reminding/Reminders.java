package health.newsroom.review.reminding;

import health.newsroom.review.staffing.ReviewTimes;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/**
 * Looks again and again for what is due, in every instance. Timers are rows: each is taken by one instance, in the transaction of
 * its effect, so that it fires once, and after a restart too.
 */
@ApplicationScoped
public class Reminders {

    private static final Logger LOG = Logger.getLogger(Reminders.class);

    private final FireTimer timers;
    private final SendDigest digests;
    private final ReviewTimes times;
    private final Clock clock;

    @Inject
    public Reminders(FireTimer timers, SendDigest digests, ReviewTimes times, Clock clock) {
        this.timers = timers;
        this.digests = digests;
        this.times = times;
        this.clock = clock;
    }

    /** How many timers went off, and how many digests were made. */
    public record Done(int fired, int digests) {}

    @Scheduled(
            identity = "review-reminders",
            every = "{newsroom.reminders.every}",
            delayed = "15s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void onSchedule() {
        Done done = run(clock.instant());
        if (done.fired() + done.digests() > 0) {
            LOG.infof("%d timers went off, %d digests were made", done.fired(), done.digests());
        }
    }

    /** Does all that is due at this moment and that no other instance has in hand. */
    public Done run(Instant now) {
        int fired = 0;
        while (timers.fireNext(now)) {
            fired++;
        }
        int made = 0;
        if (!now.atZone(ZoneOffset.UTC).toLocalTime().isBefore(times.digestAt())) {
            for (String recipient : digests.recipients()) {
                made += digests.send(recipient, now) ? 1 : 0;
            }
        }
        return new Done(fired, made);
    }
}
