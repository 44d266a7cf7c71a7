package health.newsroom.article.report;

import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.panache.Editions;
import health.newsroom.article.report.kafka.ReportReceived;
import health.newsroom.article.report.panache.ReaderReports;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Takes what a reader reports: once, however often it is sent, and no more than an article bears in a time. */
@ApplicationScoped
public class TakeReport {

    private final Editions editions;
    private final ReaderReports reports;
    private final ReportConfig config;
    private final Outbox outbox;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    @Inject
    public TakeReport(Editions editions, ReaderReports reports, ReportConfig config, Outbox outbox, Clock clock) {
        this.editions = editions;
        this.reports = reports;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param key the same for every repeat of one report */
    @Transactional
    public ReaderReport take(UUID article, String key, Complaint complaint) {
        Edition edition = editions.latest(article).orElseThrow();
        reports.oneAtATime(article);
        Optional<ReaderReport> before = reports.sent(article, key);
        if (before.isPresent()) {
            return same(before.get(), complaint);
        }
        Instant now = clock.instant();
        refuseWhenTooMany(article, now);
        ReaderReport report = new ReaderReport(edition, Reference.random(random), key, complaint, now);
        reports.persist(report);
        outbox.publish(new OutgoingEvent(ReportReceived.TYPE, article.toString(), ReportReceived.of(report)));
        return report;
    }

    private static ReaderReport same(ReaderReport before, Complaint complaint) {
        if (!before.says(complaint)) {
            throw Refusal.of(
                    Refusal.Kind.INVALID,
                    "idempotency-key-reused",
                    "This key was used for another report: take a new one.");
        }
        return before;
    }

    private void refuseWhenTooMany(UUID article, Instant now) {
        if (reports.since(article, now.minus(config.span())) >= config.atMost()) {
            throw Refusal.of(
                    Refusal.Kind.TOO_MANY,
                    "too-many-reports",
                    "Many readers are reporting this article at the moment, so the newsroom knows. Please try again in an hour.");
        }
    }
}
