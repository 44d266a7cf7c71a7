package health.newsroom.article.manuscript.panache;

import health.newsroom.article.manuscript.Revision;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All revisions of all articles; none is ever changed or taken away. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {

    private static final String ROW =
            "select r.number, r.hash, r.savedBy.person, r.savedBy.name, r.savedAt from Revision r where r.article = :article";

    public Optional<Revision> withHash(UUID article, String hash) {
        return find("article = ?1 and hash = ?2", article, hash).firstResultOptional();
    }

    public Revision numbered(UUID article, int number) {
        return find("article = ?1 and number = ?2", article, number)
                .firstResultOptional()
                .orElseThrow(
                        () -> Refusal.notFound("revision-not-found", "The article has no revision with this number."));
    }

    /** Everyone who ever saved a revision of the article, each once, by the name they had last. */
    public List<Writer> writers(UUID article) {
        String query = """
                select r.savedBy from Revision r where r.article = :article and r.number =
                  (select max(later.number) from Revision later
                    where later.article = :article and later.savedBy.person = r.savedBy.person)
                order by r.number
                """;
        return getEntityManager()
                .createQuery(query, Writer.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** The newest first. */
    public List<RevisionRow> newest(UUID article, PageRequest page) {
        boolean goesOn = page.after().isPresent();
        var query = getEntityManager()
                .createQuery(
                        ROW + (goesOn ? " and r.number < :number" : "") + " order by r.number desc", RevisionRow.class)
                .setParameter("article", article)
                .setMaxResults(page.fetch());
        page.after().ifPresent(cursor -> query.setParameter("number", cursor.number(0)));
        return query.getResultList();
    }

    public static Cursor cursor(RevisionRow row) {
        return Cursor.of(row.number());
    }
}
