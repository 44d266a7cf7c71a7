package health.newsroom.article.manuscript.panache;

import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.ManuscriptState;
import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All articles. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, UUID> {

    /** Which articles a list shows; null means any. */
    public record Filter(
            @Nullable ManuscriptState state, @Nullable UUID writer) {}

    private static final String ROW = """
            select a.id, a.state, a.publication, a.slug, a.headline, a.revisionNumber, a.revisionHash, a.approvedHash,
              a.submission, a.createdBy.person, a.createdBy.name, a.createdAt, a.updatedAt, a.version
            from Article a
            where (:state is null or a.state = :state)
              and (:writer is null or a.createdBy.person = :writer or array_contains(a.byline, :writer))
            """;

    public Article read(UUID id) {
        return findByIdOptional(id).orElseThrow(Articles::unknown);
    }

    /** The article for a change: whoever wants to change it as well waits until this transaction is over. */
    public Article locked(UUID id) {
        return lockedIfAny(id).orElseThrow(Articles::unknown);
    }

    public Optional<Article> lockedIfAny(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The most recently changed first. */
    public List<ArticleRow> newest(Filter filter, PageRequest page) {
        var query = getEntityManager()
                .createQuery(ROW + after(page) + " order by a.updatedAt desc, a.id desc", ArticleRow.class)
                .setParameter("state", filter.state())
                .setParameter("writer", filter.writer())
                .setMaxResults(page.fetch());
        page.after()
                .ifPresent(
                        cursor -> query.setParameter("time", cursor.instant(0)).setParameter("id", cursor.uuid(1)));
        return query.getResultList();
    }

    private static String after(PageRequest page) {
        return page.after().isPresent() ? " and (a.updatedAt < :time or a.updatedAt = :time and a.id < :id)" : "";
    }

    public static Cursor cursor(ArticleRow row) {
        return Cursor.of(row.updatedAt(), row.id());
    }

    private static Refusal unknown() {
        return Refusal.notFound("article-not-found", "There is no article with this id.");
    }
}
