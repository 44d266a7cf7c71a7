package health.newsroom.review.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When something is said of an assignment.
 *
 * @param beforeResponse how long before the answer is wanted the reviewer is reminded
 * @param beforeReview how long before the review is due they are reminded
 * @param escalateAfter how long after either the editors hear of it
 */
public record Schedule(Duration beforeResponse, Duration beforeReview, Duration escalateAfter) {

    /** The timers of a new assignment; what would lie in the past is left out. */
    public List<Timer> of(UUID assignment, Deadlines deadlines, Instant now) {
        Instant respond = deadlines.respondBy();
        Instant due = deadlines.dueBy();
        return Stream.of(
                        new Entry(TimerKind.RESPONSE_DUE_SOON, respond, respond.minus(beforeResponse)),
                        new Entry(TimerKind.RESPONSE_OVERDUE, respond, respond),
                        new Entry(TimerKind.RESPONSE_ESCALATED, respond, respond.plus(escalateAfter)),
                        new Entry(TimerKind.REVIEW_DUE_SOON, due, due.minus(beforeReview)),
                        new Entry(TimerKind.REVIEW_OVERDUE, due, due),
                        new Entry(TimerKind.REVIEW_ESCALATED, due, due.plus(escalateAfter)))
                .filter(entry -> entry.at().isAfter(now))
                .map(entry -> new Timer(assignment, entry.kind(), entry.deadline(), entry.at()))
                .toList();
    }

    private record Entry(TimerKind kind, Instant deadline, Instant at) {}
}
