package health.newsroom.review.record;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.AssignmentState;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.UUID;

/** review.assigned.v1: a physician was given a review, or their assignment changed its state. */
public record ReviewAssigned(
        UUID review,
        UUID article,
        RevisionRef revision,
        UUID assignment,
        Named reviewer,
        AssignmentState state,
        Instant respondBy,
        Instant dueBy,
        Instant at) {

    public static final String TYPE = "review.assigned.v1";

    public static ReviewAssigned of(Review review, Assignment assignment, Instant now) {
        return new ReviewAssigned(
                review.id(),
                review.article(),
                review.revision(),
                assignment.id(),
                assignment.reviewer(),
                assignment.state(now),
                assignment.deadlines().respondBy(),
                assignment.deadlines().dueBy(),
                now);
    }
}
