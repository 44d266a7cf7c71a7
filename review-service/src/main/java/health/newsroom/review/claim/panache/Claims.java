package health.newsroom.review.claim.panache;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.claim.Claim;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The claims of all rounds, those that somebody took back included. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    public List<Claim> of(UUID round) {
        return list("round = ?1 and live = true", round);
    }

    /** The review the claim belongs to. */
    public UUID reviewOf(UUID id) {
        return home("review", id);
    }

    /** The round the claim belongs to. */
    public UUID roundOf(UUID id) {
        return home("round", id);
    }

    private UUID home(String field, UUID id) {
        return getEntityManager()
                .createQuery("select c." + field + " from Claim c where c.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("claim-not-found", "There is no claim with this id."));
    }
}
