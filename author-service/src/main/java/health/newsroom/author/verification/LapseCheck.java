package health.newsroom.author.verification;

import health.newsroom.author.credential.Credential;
import health.newsroom.author.credential.kafka.CredentialAnnouncements;
import health.newsroom.author.credential.panache.Credentials;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Notices that periods have ended and tells the newsroom, once each however many instances run: each takes rows that no other has in
 * hand, and a row that was taken is no longer one to take. Nobody's answer waits for this: the clock alone decides what is read.
 */
@ApplicationScoped
public class LapseCheck {

    private static final Logger LOG = Logger.getLogger(LapseCheck.class);
    private static final int AT_ONCE = 50;

    private final Credentials credentials;
    private final CredentialAnnouncements announcements;
    private final Clock clock;

    @Inject
    public LapseCheck(Credentials credentials, CredentialAnnouncements announcements, Clock clock) {
        this.credentials = credentials;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Scheduled(
            identity = "lapse-check",
            every = "{newsroom.lapse-check.every}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void onSchedule() {
        int lapsed = run(clock.instant());
        if (lapsed > 0) {
            LOG.infof("%d credentials lapsed", lapsed);
        }
    }

    /** Lapses whatever is over at this moment and says how much that was. */
    public int run(Instant now) {
        int all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> lapseSome(now));
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private int lapseSome(Instant now) {
        List<Credential> over = credentials.takeOver(now, AT_ONCE);
        over.forEach(credential -> credential.lapse(now));
        credentials.flush();
        over.forEach(credential -> announcements.changed(credential, now));
        return over.size();
    }
}
