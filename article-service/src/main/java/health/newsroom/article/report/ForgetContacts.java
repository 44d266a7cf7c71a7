package health.newsroom.article.report;

import health.newsroom.article.report.panache.ReaderReports;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Forgets readers' addresses when their time is over. Doing it twice, or in two instances at once, does no harm. */
@ApplicationScoped
public class ForgetContacts {

    private static final Logger LOG = Logger.getLogger(ForgetContacts.class);

    private final ReaderReports reports;
    private final ReportConfig config;
    private final Clock clock;

    @Inject
    public ForgetContacts(ReaderReports reports, ReportConfig config, Clock clock) {
        this.reports = reports;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "forget-contacts",
            every = "{newsroom.reports.forget-every}",
            delayed = "30s",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void onSchedule() {
        int forgotten = run(clock.instant());
        if (forgotten > 0) {
            LOG.infof("%d readers' addresses forgotten", forgotten);
        }
    }

    /** How many addresses there were to forget. */
    @Transactional
    public int run(Instant now) {
        Instant before = now.atZone(ZoneOffset.UTC).minus(config.contactKept()).toInstant();
        return reports.forgetContacts(before);
    }
}
