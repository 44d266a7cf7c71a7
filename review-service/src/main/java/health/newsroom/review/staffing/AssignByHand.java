package health.newsroom.review.staffing;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Brief;
import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.Fit;
import health.newsroom.review.assignment.Obstacle;
import health.newsroom.review.assignment.Reservation;
import health.newsroom.review.assignment.Why;
import health.newsroom.review.person.Named;
import health.newsroom.review.record.Announce;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An editor chooses the reviewer for an open place, for one that is taken, or takes one back. */
@ApplicationScoped
public class AssignByHand {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Candidates candidates;
    private final StaffReview staffing;
    private final Seats seats;
    private final CompleteRound completion;
    private final Announce announce;
    private final Clock clock;

    @Inject
    public AssignByHand(
            ReviewRoom room,
            Viewers viewers,
            Candidates candidates,
            StaffReview staffing,
            Seats seats,
            CompleteRound completion,
            Announce announce,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.candidates = candidates;
        this.staffing = staffing;
        this.seats = seats;
        this.completion = completion;
        this.announce = announce;
        this.clock = clock;
    }

    /**
     * Whom an editor wants.
     *
     * @param overrideReason why somebody is asked whom the rules would not ask at this time
     */
    public record Wish(UUID reviewer, @Nullable String overrideReason) {}

    @Transactional
    public Assignment assign(UUID review, Wish wish) {
        Proceedings round = room.enter(review);
        round.round().requireOpen();
        Assignment made = seat(round, wish);
        staffing.staff(round);
        return made;
    }

    /** Takes a reviewer off and asks another for the place, in one step. */
    @Transactional
    public Assignment reassign(UUID review, UUID assignmentId, Wish wish, @Nullable String reason) {
        Proceedings round = room.enter(review);
        round.round().requireOpen();
        Assignment taken = round.assignment(assignmentId);
        taken.takeOff(reason == null ? "Another physician was asked." : reason, clock.instant());
        announce.changed(round.review(), taken, viewers.current().named());
        Assignment made = seat(room.again(round), wish);
        staffing.staff(round);
        completion.ifDone(round);
        return made;
    }

    private Assignment seat(Proceedings round, Wish wish) {
        UUID reviewer = wish.reviewer();
        if (round.seatOf(reviewer).isPresent()) {
            throw Refusal.conflict("already-assigned", "This physician is already assigned to the review.");
        }
        Candidate candidate = candidates
                .of(reviewer)
                .orElseThrow(() -> Refusal.notFound("person-not-found", "Nobody with this id is known here."));
        requireEligible(candidate, Obstacle.between(candidate, round.involvement()));
        requirePlace(round, reviewer);
        Named named = new Named(candidate.person(), candidate.name());
        return seats.give(round, named, why(round, candidate, wish.overrideReason()));
    }

    /** Gives an assignment back that ended without the reviewer: that they left speaks against it no more. */
    void reinstate(Proceedings round, Assignment ended, @Nullable String reason) {
        round.round().requireOpen();
        if (!ended.round().equals(round.round().id())) {
            throw Refusal.conflict(
                    "assignment-over", "This assignment is of an earlier round: assign the physician anew.");
        }
        UUID reviewer = ended.reviewer().person();
        Candidate candidate = candidates
                .of(reviewer)
                .orElseThrow(() -> Refusal.notFound("person-not-found", "Nobody with this id is known here."));
        requireEligible(
                candidate,
                Obstacle.between(candidate, round.involvement()).stream()
                        .filter(obstacle -> obstacle != Obstacle.LEFT_THE_REVIEW)
                        .toList());
        requirePlace(round, reviewer);
        seats.giveBack(round, ended, why(round, candidate, reason));
    }

    private Why why(Proceedings round, Candidate candidate, @Nullable String overrideReason) {
        Brief brief = staffing.brief(round);
        List<Reservation> reservations = Reservation.about(candidate, brief);
        if (!reservations.isEmpty() && (overrideReason == null || overrideReason.isBlank())) {
            throw Refusal.conflict(
                            "override-reason-needed",
                            candidate.name() + " " + reservations.getFirst().words()
                                    + ": say in a word why they are asked all the same.")
                    .because(reservations.stream()
                            .map(reservation ->
                                    new Reason(reservation.code(), candidate.name() + " " + reservation.words() + "."))
                            .toList());
        }
        return Why.byHand(viewers.current().named(), Fit.of(candidate, brief), reservations, overrideReason);
    }

    private static void requirePlace(Proceedings round, UUID reviewer) {
        if (round.duties().missingReviewers() == 0) {
            throw Refusal.conflict(
                    "no-open-place",
                    "The review has all the reviewers it needs: take one off first, then assign another.");
        }
        if (!round.duties().wouldBeHelpedBy(reviewer)) {
            throw Refusal.conflict(
                    "no-open-place",
                    "What is still open cannot be decided by this physician, who has already judged it.");
        }
    }

    private static void requireEligible(Candidate candidate, List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            String first = obstacles.getFirst().words();
            throw Refusal.conflict(
                            "reviewer-not-eligible",
                            candidate.name() + " cannot review this article: " + candidate.name() + " " + first + ".")
                    .because(obstacles.stream()
                            .map(obstacle ->
                                    new Reason(obstacle.code(), candidate.name() + " " + obstacle.words() + "."))
                            .toList());
        }
    }
}
