package health.newsroom.article.report.panache;

import health.newsroom.article.report.ReaderReport;
import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports of all articles. */
@ApplicationScoped
public class ReaderReports implements PanacheRepositoryBase<ReaderReport, UUID> {

    /** From here to the end of the transaction no other report of this article is taken. */
    public void oneAtATime(UUID article) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 21))")
                .setParameter(1, article.toString())
                .getSingleResult();
    }

    public Optional<ReaderReport> sent(UUID article, String key) {
        return find("article = ?1 and submissionKey = ?2", article, key).firstResultOptional();
    }

    public long since(UUID article, Instant moment) {
        return count("article = ?1 and receivedAt > ?2", article, moment);
    }

    /** How many had an address that came before this moment; now they have none. */
    public int forgetContacts(Instant before) {
        return update("email = null where email is not null and receivedAt < ?1", before);
    }

    /** The newest first. */
    public List<ReaderReport> newest(UUID article, PageRequest page) {
        String order = " order by receivedAt desc, id desc";
        return page.after()
                .map(after -> find(
                        "article = ?1 and (receivedAt < ?2 or (receivedAt = ?2 and id < ?3))" + order,
                        article,
                        after.instant(0),
                        after.uuid(1)))
                .orElseGet(() -> find("article = ?1" + order, article))
                .page(0, page.fetch())
                .list();
    }

    public static Cursor cursor(ReaderReport report) {
        return Cursor.of(report.receivedAt(), report.id());
    }
}
