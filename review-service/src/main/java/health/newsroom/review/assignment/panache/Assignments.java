package health.newsroom.review.assignment.panache;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.AssignmentState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The assignments of all rounds. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    private static final List<AssignmentState> OPEN =
            List.of(AssignmentState.AWAITING_RESPONSE, AssignmentState.ACCEPTED);

    /** All of the review, in the order they were made. */
    public List<Assignment> of(UUID review) {
        return list("review = ?1 order by assignedAt, place", review);
    }

    /** The reviews in which the person has something to do. */
    public List<UUID> openReviewsOf(UUID reviewer) {
        return getEntityManager()
                .createQuery(
                        "select a.review from Assignment a where a.reviewer.person = :reviewer and a.state in :open order by a.review",
                        UUID.class)
                .setParameter("reviewer", reviewer)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** How many open assignments each reviewer has. */
    public Map<UUID, Integer> loads() {
        return getEntityManager()
                .createQuery(
                        "select a.reviewer.person, count(a) from Assignment a where a.state in :open group by a.reviewer.person",
                        Object[].class)
                .setParameter("open", OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }
}
