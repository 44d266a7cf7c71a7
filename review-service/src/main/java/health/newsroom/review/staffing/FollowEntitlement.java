package health.newsroom.review.staffing;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.Obstacle;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.person.EntitlementChanged;
import health.newsroom.review.record.Announce;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** When somebody gains or loses the right to review, looks again at the reviews it concerns. */
@ApplicationScoped
public class FollowEntitlement {

    private final Reviews reviews;
    private final ReviewRoom room;
    private final Candidates candidates;
    private final Assignments assignments;
    private final StaffReview staffing;
    private final CompleteRound completion;
    private final Announce announce;
    private final Clock clock;

    @Inject
    public FollowEntitlement(
            Reviews reviews,
            ReviewRoom room,
            Candidates candidates,
            Assignments assignments,
            StaffReview staffing,
            CompleteRound completion,
            Announce announce,
            Clock clock) {
        this.reviews = reviews;
        this.room = room;
        this.candidates = candidates;
        this.assignments = assignments;
        this.staffing = staffing;
        this.completion = completion;
        this.announce = announce;
        this.clock = clock;
    }

    void changed(@Observes EntitlementChanged change) {
        reviews.holdStaffing();
        Set<UUID> concerned = new TreeSet<>(reviews.awaitingReviewer());
        concerned.addAll(assignments.openReviewsOf(change.person()));
        for (UUID review : concerned) {
            Proceedings round = room.enter(review);
            round.seatOf(change.person()).ifPresent(seat -> vacateIfBarred(round, seat));
            staffing.staff(round);
            completion.ifDone(round);
        }
    }

    private void vacateIfBarred(Proceedings round, Assignment seat) {
        Optional<Candidate> reviewer = candidates.of(seat.reviewer().person());
        List<Obstacle> obstacles = reviewer.map(person -> Obstacle.between(person, round.involvement()).stream()
                        .filter(Obstacle::endsApprovals)
                        .toList())
                .orElse(List.of());
        if (!obstacles.isEmpty()) {
            String reason = seat.reviewer().name() + " " + obstacles.getFirst().words() + ".";
            seat.cancel(reason, clock.instant());
            announce.changed(round.review(), seat, null);
        }
    }
}
