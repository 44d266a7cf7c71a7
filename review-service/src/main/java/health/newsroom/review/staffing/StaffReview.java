package health.newsroom.review.staffing;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Brief;
import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.Choice;
import health.newsroom.review.assignment.Deadlines;
import health.newsroom.review.assignment.Why;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.decision.Duties;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sees to it that every claim of the round has somebody to decide it; what cannot be filled waits, visibly. */
@ApplicationScoped
public class StaffReview {

    private final ReviewRoom room;
    private final Candidates candidates;
    private final Seats seats;
    private final ReviewTimes times;
    private final Clock clock;

    @Inject
    public StaffReview(ReviewRoom room, Candidates candidates, Seats seats, ReviewTimes times, Clock clock) {
        this.room = room;
        this.candidates = candidates;
        this.seats = seats;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Fills the places that are open.
     *
     * @param before the proceedings as they were before the caller changed something
     */
    public void staff(Proceedings before) {
        Proceedings now = room.again(before);
        if (!now.round().isOpen()) {
            return;
        }
        while (now.duties().missingReviewers() > 0) {
            Choice choice = choose(now);
            Optional<Candidate> best = choice.best();
            if (best.isEmpty()) {
                now.review().staffed(false, now.isDisputed());
                return;
            }
            seats.give(now, new Named(best.get().person(), best.get().name()), Why.byRule(choice));
            now = room.again(now);
        }
        now.review().staffed(true, now.isDisputed());
    }

    private Choice choose(Proceedings round) {
        Duties duties = round.duties();
        Set<UUID> seated = round.seated().stream()
                .map(assignment -> assignment.reviewer().person())
                .collect(Collectors.toSet());
        return Choice.among(
                candidates.entitled(),
                round.involvement(),
                brief(round),
                physician -> !seated.contains(physician) && duties.wouldBeHelpedBy(physician));
    }

    /** What the article wants of a reviewer who is asked now. */
    Brief brief(Proceedings round) {
        Deadlines deadlines = times.from(clock.instant());
        List<UUID> before = round.assignments().stream()
                .sorted(Comparator.comparingInt(Assignment::place))
                .map(assignment -> assignment.reviewer().person())
                .distinct()
                .toList();
        return new Brief(
                round.revision().categories(),
                times.language(),
                round.claims().stream().map(Claim::risk).anyMatch(Risk.HIGH::equals),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                LocalDate.ofInstant(deadlines.dueBy(), ZoneOffset.UTC),
                before);
    }
}
