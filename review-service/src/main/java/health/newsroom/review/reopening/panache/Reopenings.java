package health.newsroom.review.reopening.panache;

import health.newsroom.http.PageRequest;
import health.newsroom.review.reopening.Cause;
import health.newsroom.review.reopening.Reopening;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tasks of all reviews, closed ones too. */
@ApplicationScoped
public class Reopenings implements PanacheRepositoryBase<Reopening, UUID> {

    public List<Reopening> openOf(UUID review) {
        return list("review = ?1 and closedAt is null order by openedAt, id", review);
    }

    /** All of an edition, closed ones too. */
    public List<Reopening> ofEdition(UUID edition) {
        return list("edition = ?1 order by openedAt, id", edition);
    }

    /** The reviews that have an open task because this credential ended. */
    public List<UUID> lapsesOf(UUID credential) {
        return getEntityManager()
                .createQuery(
                        "select r.review from Reopening r where r.trigger.credential = ?1 and r.trigger.cause = ?2"
                                + " and r.closedAt is null",
                        UUID.class)
                .setParameter(1, credential)
                .setParameter(2, Cause.CREDENTIAL_LAPSE)
                .getResultList();
    }

    public Optional<UUID> reviewOf(UUID task) {
        return getEntityManager()
                .createQuery("select r.review from Reopening r where r.id = ?1", UUID.class)
                .setParameter(1, task)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public List<Reopening> newest(PageRequest page) {
        String order = " order by openedAt desc, id desc";
        return page.after()
                .map(after ->
                        find("(openedAt < ?1 or (openedAt = ?1 and id < ?2))" + order, after.instant(0), after.uuid(1)))
                .orElseGet(() -> find("from Reopening" + order))
                .page(0, page.fetch())
                .list();
    }
}
