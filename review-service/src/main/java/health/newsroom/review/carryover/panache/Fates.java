package health.newsroom.review.carryover.panache;

import health.newsroom.review.carryover.ClaimFate;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The fates of the claims of all rounds. */
@ApplicationScoped
public class Fates implements PanacheRepositoryBase<ClaimFate, UUID> {

    public List<ClaimFate> of(UUID round) {
        return list("round = ?1 order by ordinal", round);
    }
}
