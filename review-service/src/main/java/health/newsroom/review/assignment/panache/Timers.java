package health.newsroom.review.assignment.panache;

import health.newsroom.http.PageRequest;
import health.newsroom.review.assignment.Timer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be said of assignments, and what was. */
@ApplicationScoped
public class Timers implements PanacheRepositoryBase<Timer, UUID> {

    /** Takes the next one that is due and that nobody else has in hand, for the transaction. */
    @SuppressWarnings("unchecked")
    public Optional<Timer> takeNext(Instant now) {
        return ((List<Timer>) getEntityManager()
                        .createNativeQuery(
                                "select * from timer where fired_at is null and due_at <= ?1"
                                        + " order by due_at, id limit 1 for update skip locked",
                                Timer.class)
                        .setParameter(1, now)
                        .getResultList())
                .stream().findFirst();
    }

    /** For whom something waits that no digest has told. */
    public List<String> recipients() {
        return getEntityManager()
                .createQuery(
                        "select distinct t.recipient from Timer t where t.recipient is not null and t.digest is null"
                                + " order by t.recipient",
                        String.class)
                .getResultList();
    }

    public List<Timer> undigested(String recipient) {
        return list("recipient = ?1 and digest is null order by deadline, id", recipient);
    }

    /** Claims the day for a recipient; false when somebody has it already. */
    public boolean claimDay(UUID digest, String recipient, LocalDate day, Instant now) {
        return getEntityManager()
                        .createNativeQuery("insert into digest (id, recipient, day, sent_at) values (?1, ?2, ?3, ?4)"
                                + " on conflict (recipient, day) do nothing")
                        .setParameter(1, digest)
                        .setParameter(2, recipient)
                        .setParameter(3, day)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    /** What was said to this recipient, or to all when it is null; the newest first. */
    public List<Timer> said(String recipient, boolean toAll, PageRequest page) {
        String which = toAll ? "recipient is not null" : "recipient = :recipient";
        var query = getEntityManager()
                .createQuery(
                        "from Timer where " + which
                                + (page.after().isPresent()
                                        ? " and (firedAt < :at or (firedAt = :at and id < :id))"
                                        : "")
                                + " order by firedAt desc, id desc",
                        Timer.class);
        if (!toAll) {
            query.setParameter("recipient", recipient);
        }
        page.after()
                .ifPresent(after -> query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1)));
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
