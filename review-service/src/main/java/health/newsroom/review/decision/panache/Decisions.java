package health.newsroom.review.decision.panache;

import health.newsroom.review.decision.Decision;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The decisions of all rounds. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    public List<Decision> of(UUID round) {
        return list("round = ?1 order by ledgerNumber", round);
    }
}
