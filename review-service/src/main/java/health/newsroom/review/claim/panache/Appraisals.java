package health.newsroom.review.claim.panache;

import health.newsroom.review.claim.Appraisal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All that was ever said of the evidence of claims. */
@ApplicationScoped
public class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    /** Of the claims of a round, in the order in which they were made. */
    public List<Appraisal> of(UUID round) {
        return list("claim in (select c.id from Claim c where c.round = ?1) order by ledgerNumber, source", round);
    }
}
