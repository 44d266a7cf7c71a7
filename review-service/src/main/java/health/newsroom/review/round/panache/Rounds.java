package health.newsroom.review.round.panache;

import health.newsroom.review.round.Review;
import health.newsroom.review.round.Round;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rounds of all reviews. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    public Round current(Review review) {
        return find("review = ?1 and number = ?2", review.id(), review.roundNumber())
                .singleResult();
    }
}
