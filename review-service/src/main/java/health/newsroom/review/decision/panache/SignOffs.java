package health.newsroom.review.decision.panache;

import health.newsroom.review.decision.SignOff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The sign-offs of all rounds. */
@ApplicationScoped
public class SignOffs implements PanacheRepositoryBase<SignOff, UUID> {

    /** Those given with this credential. */
    public List<SignOff> with(UUID credential) {
        return list("credential.id = ?1 order by ledgerNumber", credential);
    }

    /** Those of the round, and those of earlier ones that cover decisions carried into it. */
    public List<SignOff> bearingOn(UUID round) {
        return list(
                "round = ?1 or id in (select d.carried.signOff from Decision d where d.round = ?1)"
                        + " order by ledgerNumber",
                round);
    }
}
