package health.newsroom.article.manuscript;

import health.newsroom.article.manuscript.kafka.ArticleWithdrawn;
import health.newsroom.article.manuscript.kafka.ArticleWithdrawn.Named;
import health.newsroom.article.manuscript.kafka.ArticleWithdrawn.RevisionRef;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.http.EntityTags;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a submitted revision back from the reviewers. */
@ApplicationScoped
public class WithdrawArticle {

    private final Articles articles;
    private final Revisions revisions;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public WithdrawArticle(Articles articles, Revisions revisions, Access access, Outbox outbox, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Article withdraw(UUID id, @Nullable String ifMatch) {
        Article article = articles.locked(id);
        access.mayWrite(article);
        EntityTags.require(ifMatch, article.version());
        String submitted = article.submittedHash();
        article.withdraw(clock.instant());
        Writer by = access.caller();
        Revision revision = revisions.withHash(id, String.valueOf(submitted)).orElseThrow();
        outbox.publish(new OutgoingEvent(
                "article.withdrawn.v1",
                id.toString(),
                new ArticleWithdrawn(
                        id,
                        new RevisionRef(revision.number(), revision.hash()),
                        new Named(by.person(), by.name()),
                        article.updatedAt())));
        articles.flush();
        return article;
    }
}
