package health.newsroom.review.decision.panache;

import health.newsroom.review.decision.Adjudication;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rulings of all reviews. */
@ApplicationScoped
public class Adjudications implements PanacheRepositoryBase<Adjudication, UUID> {

    /** All of the review, in the order they were made. */
    public List<Adjudication> of(UUID review) {
        return list("review = ?1 order by ledgerNumber", review);
    }
}
