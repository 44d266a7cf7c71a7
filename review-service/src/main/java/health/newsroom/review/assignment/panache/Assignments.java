package health.newsroom.review.assignment.panache;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.AssignmentState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
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

    /** How many days each reviewer took on average from being asked to the end of the round that they signed. */
    public Map<UUID, Double> daysToSign() {
        return getEntityManager()
                .createQuery(
                        "select a.reviewer.person, a.assignedAt, a.endedAt from Assignment a where a.state = :complete",
                        Object[].class)
                .setParameter("complete", AssignmentState.COMPLETE)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.averagingDouble(row -> Duration.between((Instant) row[1], (Instant) row[2])
                                        .toMinutes()
                                / (24.0 * 60))));
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
