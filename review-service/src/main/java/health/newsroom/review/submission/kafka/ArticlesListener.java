package health.newsroom.review.submission.kafka;

import health.newsroom.messaging.Inbox;
import health.newsroom.messaging.ReceivedEvent;
import health.newsroom.review.claim.SourceStatus;
import health.newsroom.review.reopening.FollowReport;
import health.newsroom.review.reopening.FollowSource;
import health.newsroom.review.submission.OpenRound;
import health.newsroom.review.submission.RememberEdition;
import health.newsroom.review.submission.RevisionHash;
import health.newsroom.review.submission.SubmittedArticle;
import health.newsroom.review.submission.WithdrawArticle;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of articles. */
@ApplicationScoped
public class ArticlesListener {

    private final Inbox inbox;
    private final OpenRound rounds;
    private final WithdrawArticle withdrawals;
    private final RememberEdition editions;
    private final FollowSource sources;
    private final FollowReport reports;

    @Inject
    public ArticlesListener(
            Inbox inbox,
            OpenRound rounds,
            WithdrawArticle withdrawals,
            RememberEdition editions,
            FollowSource sources,
            FollowReport reports) {
        this.inbox = inbox;
        this.rounds = rounds;
        this.withdrawals = withdrawals;
        this.editions = editions;
        this.sources = sources;
        this.reports = reports;
    }

    @Incoming("articles")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this::handle);
    }

    private void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "article.submitted.v1" -> {
                RevisionHash.check(event.json());
                rounds.open(event.data(SubmittedArticle.class));
            }
            case "article.withdrawn.v1" -> {
                ArticleWithdrawn told = event.data(ArticleWithdrawn.class);
                withdrawals.withdraw(told.article(), told.revision().hash(), told.withdrawnBy(), told.withdrawnAt());
            }
            case "article.published.v1", "article.corrected.v1" -> {
                ArticlePublished told = event.data(ArticlePublished.class);
                editions.remember(told.article(), told.asEdition(), told.publishedBy());
            }
            case "source.status-changed.v1" -> {
                SourceStatusChanged told = event.data(SourceStatusChanged.class);
                sources.follow(told.article(), told.source(), SourceStatus.of(told.status()), told.noticeUrl());
            }
            case "reader.report-received.v1" -> {
                ReaderReportReceived told = event.data(ReaderReportReceived.class);
                reports.follow(told.article(), told.report(), told.quotation());
            }
            default -> {
                // another kind of news about articles, or a later version that this service does not need
            }
        }
    }
}
