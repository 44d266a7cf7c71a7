package health.newsroom.review.decision.panache;

import health.newsroom.review.decision.Decision;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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

    /**
     * For each decision of the round the claims it stood for: the one of this round, and those of earlier rounds from which it was
     * carried here.
     */
    @SuppressWarnings("unchecked")
    public Map<UUID, Set<UUID>> lineage(UUID round) {
        List<Object[]> rows =
                getEntityManager().createNativeQuery("""
                        with recursive line(decision, claim, origin) as (
                          select id, claim, carried_decision from decision where round = ?1
                          union all
                          select line.decision, earlier.claim, earlier.carried_decision
                          from line join decision earlier on earlier.id = line.origin)
                        select decision, claim from line""").setParameter(1, round).getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }
}
