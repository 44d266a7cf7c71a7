package health.newsroom.review.round.panache;

import health.newsroom.review.round.Contribution;
import health.newsroom.review.round.Contributor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who wrote, edited and submitted the articles in review. */
@ApplicationScoped
public class Contributors implements PanacheRepositoryBase<Contributor, Contribution> {

    public List<Contribution> of(UUID review) {
        return list("contribution.review = ?1", review).stream()
                .map(Contributor::contribution)
                .toList();
    }
}
