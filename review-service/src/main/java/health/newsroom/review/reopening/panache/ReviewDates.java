package health.newsroom.review.reopening.panache;

import health.newsroom.review.reopening.ReviewDate;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dates on which claims come back. */
@ApplicationScoped
public class ReviewDates implements PanacheRepositoryBase<ReviewDate, UUID> {

    /** Takes the next one that is due and that nobody else has in hand, for the transaction. */
    @SuppressWarnings("unchecked")
    public Optional<ReviewDate> takeNext(Instant now) {
        return ((List<ReviewDate>) getEntityManager()
                        .createNativeQuery(
                                "select * from review_date where fired_at is null and due_at <= ?1"
                                        + " order by due_at, id limit 1 for update skip locked",
                                ReviewDate.class)
                        .setParameter(1, now)
                        .getResultList())
                .stream().findFirst();
    }
}
