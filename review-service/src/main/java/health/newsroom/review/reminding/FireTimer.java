package health.newsroom.review.reminding;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Timer;
import health.newsroom.review.assignment.TimerKind;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.assignment.panache.Timers;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.staffing.StaffReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets one timer go off: what it says is written in the ledger and waits for the day's digest. */
@ApplicationScoped
public class FireTimer {

    private final Timers timers;
    private final Assignments assignments;
    private final ReviewRoom room;
    private final StaffReview staffing;
    private final CompleteRound completion;
    private final Ledger ledger;

    @Inject
    public FireTimer(
            Timers timers,
            Assignments assignments,
            ReviewRoom room,
            StaffReview staffing,
            CompleteRound completion,
            Ledger ledger) {
        this.timers = timers;
        this.assignments = assignments;
        this.room = room;
        this.staffing = staffing;
        this.completion = completion;
        this.ledger = ledger;
    }

    /** What the ledger keeps of it. */
    private record Reminded(UUID assignment, Named reviewer, TimerKind kind, Instant deadline) {}

    /** Takes the next one that is due; false when there is none that nobody else has in hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean fireNext(Instant now) {
        Optional<Timer> due = timers.takeNext(now);
        due.ifPresent(timer -> fire(timer, now));
        return due.isPresent();
    }

    private void fire(Timer timer, Instant now) {
        UUID review = assignments.findById(timer.assignment()).review();
        Proceedings round = room.enter(review);
        Assignment assignment = round.assignment(timer.assignment());
        if (timer.fire(assignment, now)) {
            Reminded entry = new Reminded(assignment.id(), assignment.reviewer(), timer.kind(), timer.deadline());
            ledger.write(review, EntryKind.REMINDED, null, entry);
        }
        if (timer.kind() == TimerKind.ASK_AGAIN
                && assignment.askAgainAt().filter(timer.deadline()::equals).isPresent()) {
            assignment.askAgain();
            staffing.staff(round);
            completion.ifDone(round);
        }
    }
}
