package health.newsroom.review.staffing;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.Obstacle;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An editor chooses the reviewer for an open place. */
@ApplicationScoped
public class AssignByHand {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Candidates candidates;
    private final StaffReview staffing;

    @Inject
    public AssignByHand(ReviewRoom room, Viewers viewers, Candidates candidates, StaffReview staffing) {
        this.room = room;
        this.viewers = viewers;
        this.candidates = candidates;
        this.staffing = staffing;
    }

    @Transactional
    public Assignment assign(UUID review, UUID reviewer) {
        Proceedings round = room.enter(review);
        round.round().requireOpen();
        if (round.seatOf(reviewer).isPresent()) {
            throw Refusal.conflict("already-assigned", "This physician is already assigned to the review.");
        }
        Candidate candidate = candidates
                .of(reviewer)
                .orElseThrow(() -> Refusal.notFound("person-not-found", "Nobody with this id is known here."));
        requireEligible(candidate, round);
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
        Named named = new Named(candidate.person(), candidate.name());
        Assignment assignment = staffing.seat(round, named, viewers.current().named());
        staffing.staff(round);
        return assignment;
    }

    private static void requireEligible(Candidate candidate, Proceedings round) {
        List<Obstacle> obstacles = Obstacle.between(candidate, round.involvement());
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
