package health.newsroom.review.decision.panache;

import health.newsroom.review.decision.Decision;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The decisions of all rounds. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** Who took these decisions. */
    public Set<UUID> reviewersOf(List<UUID> decisions) {
        return list("id in ?1", decisions).stream()
                .map(decision -> decision.reviewer().person())
                .collect(Collectors.toSet());
    }

    public List<Decision> of(UUID round) {
        return list("round = ?1 order by ledgerNumber", round);
    }
}
