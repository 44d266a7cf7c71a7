package health.newsroom.article.publication.panache;

import health.newsroom.article.publication.Edition;
import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All editions of all articles; none is ever changed or taken away. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    private static final String ROW = """
            select e.id, e.number, e.slug, e.headline, e.revisionNumber, e.revisionHash, e.update.type,
              e.update.summaryOfChanges, e.publishedBy.person, e.publishedBy.name, e.publishedAt
            from Edition e where e.article = :article
            """;

    public Edition read(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("edition-not-found", "There is no edition with this id."));
    }

    public Optional<Edition> numbered(UUID article, int number) {
        return find("article = ?1 and number = ?2", article, number).firstResultOptional();
    }

    /** What readers have of an article. */
    public Optional<Edition> latest(UUID article) {
        return find("article = ?1 order by number desc", article).firstResultOptional();
    }

    /** When each edition went out, the first one first. */
    public List<PublishedAt> times(UUID article) {
        return find("select number, publishedAt from Edition where article = ?1 order by number", article)
                .project(PublishedAt.class)
                .list();
    }

    /** From here to the end of the transaction nobody else may choose a slug. */
    public void reserveSlugs() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('article-service.slug'))")
                .getSingleResult();
    }

    public boolean isSlugTaken(String slug) {
        return count("slug", slug) > 0;
    }

    /** The newest first. */
    public List<EditionRow> newest(UUID article, PageRequest page) {
        boolean goesOn = page.after().isPresent();
        var query = getEntityManager()
                .createQuery(
                        ROW + (goesOn ? " and e.number < :number" : "") + " order by e.number desc", EditionRow.class)
                .setParameter("article", article)
                .setMaxResults(page.fetch());
        page.after().ifPresent(cursor -> query.setParameter("number", cursor.number(0)));
        return query.getResultList();
    }

    public static Cursor cursor(EditionRow row) {
        return Cursor.of(row.number());
    }
}
