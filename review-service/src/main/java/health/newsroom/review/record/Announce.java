package health.newsroom.review.record;

import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Says of an assignment that it was made or changed: to the ledger, and to whoever listens. */
@ApplicationScoped
public class Announce {

    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public Announce(Ledger ledger, Outbox outbox, Clock clock) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the ledger keeps of an assignment. */
    private record Entry(
            ReviewAssigned assignment, int place, @Nullable String reason) {}

    public void made(Review review, Assignment assignment, @Nullable Named by) {
        announce(EntryKind.ASSIGNED, review, assignment, by);
    }

    public void changed(Review review, Assignment assignment, @Nullable Named by) {
        announce(EntryKind.ASSIGNMENT_CHANGED, review, assignment, by);
    }

    private void announce(EntryKind kind, Review review, Assignment assignment, @Nullable Named by) {
        ReviewAssigned event = ReviewAssigned.of(review, assignment, clock.instant());
        String reason = assignment.reason().orElse(null);
        ledger.write(review.id(), kind, by, new Entry(event, assignment.place(), reason));
        outbox.publish(new OutgoingEvent(ReviewAssigned.TYPE, review.id().toString(), event));
    }
}
