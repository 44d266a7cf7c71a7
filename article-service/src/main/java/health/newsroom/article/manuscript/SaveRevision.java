package health.newsroom.article.manuscript;

import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.text.BodyCheck;
import health.newsroom.events.CanonicalJson;
import health.newsroom.http.EntityTags;
import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Saves what was written as an immutable revision, which becomes the current one. The content is asked for with the byline
 * that it has unless its writer says otherwise.
 */
@ApplicationScoped
public class SaveRevision {

    /** @param isNew false when the article had a revision with exactly this content already */
    public record Saved(Article article, Revision revision, boolean isNew) {}

    private final Articles articles;
    private final Revisions revisions;
    private final Access access;
    private final Event<Revision> news;
    private final Clock clock;

    @Inject
    public SaveRevision(Articles articles, Revisions revisions, Access access, Event<Revision> news, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    /** Begins an article with its first revision. */
    @Transactional
    public Saved asNewArticle(Function<List<UUID>, Manuscript> content) {
        Writer writer = access.caller();
        Article article = new Article(UUID.randomUUID(), writer, clock.instant());
        Saved saved = save(article, content.apply(List.of(writer.person())), writer);
        articles.persistAndFlush(article);
        revisions.persistAndFlush(saved.revision());
        news.fire(saved.revision());
        return saved;
    }

    /** Saves on top of the version the writer saw. */
    @Transactional
    public Saved onArticle(UUID id, @Nullable String ifMatch, Function<List<UUID>, Manuscript> content) {
        Article article = articles.locked(id);
        access.mayWrite(article);
        EntityTags.require(ifMatch, article.version());
        Saved saved = save(article, content.apply(article.byline()), access.caller());
        revisions.persist(saved.revision());
        if (saved.isNew()) {
            news.fire(saved.revision());
        }
        articles.flush();
        return saved;
    }

    private Saved save(Article article, Manuscript content, Writer writer) {
        check(content);
        String json = ManuscriptJson.write(content);
        String hash = CanonicalJson.hash(json);
        Optional<Revision> existing = revisions.withHash(article.id(), hash);
        Revision revision = existing.orElseGet(
                () -> new Revision(article.id(), article.nextRevision(), hash, json, writer, clock.instant()));
        if (!article.hasCurrent(hash)) {
            article.save(revision, content, clock.instant());
        }
        return new Saved(article, revision, existing.isEmpty());
    }

    private static void check(Manuscript content) {
        List<BodyCheck.Finding> findings = BodyCheck.check(content.body(), content.sourceKeys());
        if (!findings.isEmpty()) {
            BodyCheck.Finding first = findings.getFirst();
            throw Refusal.invalid(first.code(), "/body", first.detail())
                    .because(findings.stream()
                            .map(finding -> new Reason("/body", finding.detail()))
                            .toList());
        }
    }
}
