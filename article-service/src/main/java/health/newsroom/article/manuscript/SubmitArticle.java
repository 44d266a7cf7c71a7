package health.newsroom.article.manuscript;

import health.newsroom.article.manuscript.kafka.ArticleSubmitted;
import health.newsroom.article.manuscript.kafka.ArticleSubmitted.Named;
import health.newsroom.article.manuscript.kafka.ArticleSubmitted.RevisionData;
import health.newsroom.article.manuscript.kafka.ArticleSubmitted.UpdateData;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.people.Person;
import health.newsroom.article.people.panache.People;
import health.newsroom.http.EntityTags;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands the current revision to the reviewers. */
@ApplicationScoped
public class SubmitArticle {

    private final Articles articles;
    private final Revisions revisions;
    private final People people;
    private final Access access;
    private final SourceAlerts alerts;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public SubmitArticle(
            Articles articles,
            Revisions revisions,
            People people,
            Access access,
            SourceAlerts alerts,
            Outbox outbox,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.people = people;
        this.access = access;
        this.alerts = alerts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param update what the new edition changes; exactly for an article that is published */
    @Transactional
    public Article submit(UUID id, @Nullable String ifMatch, @Nullable Update update) {
        alerts.hold();
        Article article = articles.locked(id);
        access.mayWrite(article);
        EntityTags.require(ifMatch, article.version());
        Revision revision = revisions.numbered(id, article.revisionNumber());
        Manuscript content = ManuscriptJson.read(revision.content());
        article.submit(update, clock.instant());
        refuseWhatNoReviewCouldMend(content);
        alerts.tell(id, content.sources());
        outbox.publish(new OutgoingEvent("article.submitted.v1", id.toString(), submitted(article, content)));
        articles.flush();
        return article;
    }

    private static void refuseWhatNoReviewCouldMend(Manuscript content) {
        List<OpenItem> open = content.openItems();
        if (!open.isEmpty()) {
            throw Refusal.conflict(
                            "gate-closed",
                            "It could not be published however its review ends: "
                                    + open.getFirst().detail())
                    .because(open.stream()
                            .map(item -> new Reason(item.code(), item.detail()))
                            .toList());
        }
    }

    private ArticleSubmitted submitted(Article article, Manuscript content) {
        Writer by = access.caller();
        Map<UUID, Person> known = people.byId(content.byline());
        List<Named> byline = content.byline().stream()
                .map(person -> new Named(person, nameOf(person, known, List.of(by, article.createdBy()))))
                .toList();
        Update update = article.update();
        return new ArticleSubmitted(
                article.id(),
                article.slug(),
                RevisionData.of(article.revisionNumber(), article.revisionHash(), content, byline),
                article.submission(),
                Named.of(by),
                article.updatedAt(),
                revisions.writers(article.id()).stream().map(Named::of).toList(),
                update == null ? null : UpdateData.of(update));
    }

    /** Author-service knows best; until it told of a person, their own account does. */
    private static String nameOf(UUID id, Map<UUID, Person> known, List<Writer> accounts) {
        Person person = known.get(id);
        return person != null
                ? person.name()
                : accounts.stream()
                        .filter(account -> account.person().equals(id))
                        .map(Writer::name)
                        .findFirst()
                        .orElse(id.toString());
    }
}
