package health.newsroom.review.staffing;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.Choice;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.decision.Duties;
import health.newsroom.review.person.Named;
import health.newsroom.review.record.Announce;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sees to it that every claim of the round has somebody to decide it; what cannot be filled waits, visibly. */
@ApplicationScoped
public class StaffReview {

    private final ReviewRoom room;
    private final Candidates candidates;
    private final Assignments assignments;
    private final Announce announce;
    private final ReviewTimes times;
    private final Clock clock;

    @Inject
    public StaffReview(
            ReviewRoom room,
            Candidates candidates,
            Assignments assignments,
            Announce announce,
            ReviewTimes times,
            Clock clock) {
        this.room = room;
        this.candidates = candidates;
        this.assignments = assignments;
        this.announce = announce;
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
            Optional<Candidate> chosen = choose(now);
            if (chosen.isEmpty()) {
                now.review().staffed(false);
                return;
            }
            seat(now, new Named(chosen.get().person(), chosen.get().name()), null);
            now = room.again(now);
        }
        now.review().staffed(true);
    }

    /**
     * Gives the lowest free place to somebody.
     *
     * @param by who chose them, or null when the rules did
     */
    Assignment seat(Proceedings round, Named reviewer, @Nullable Named by) {
        Instant now = clock.instant();
        Assignment assignment = new Assignment(
                round.review().id(), round.round().id(), freePlace(round), reviewer, times.from(now), now);
        assignments.flush();
        assignments.persist(assignment);
        announce.made(round.review(), assignment, by);
        return assignment;
    }

    private Optional<Candidate> choose(Proceedings round) {
        Duties duties = round.duties();
        Set<UUID> seated = round.seated().stream()
                .map(assignment -> assignment.reviewer().person())
                .collect(Collectors.toSet());
        List<UUID> before = round.assignments().stream()
                .sorted(Comparator.comparingInt(Assignment::place))
                .map(assignment -> assignment.reviewer().person())
                .distinct()
                .toList();
        return Choice.of(
                candidates.entitled(),
                round.involvement(),
                before,
                physician -> !seated.contains(physician) && duties.wouldBeHelpedBy(physician));
    }

    private static int freePlace(Proceedings round) {
        Set<Integer> taken = round.seated().stream().map(Assignment::place).collect(Collectors.toSet());
        return IntStream.iterate(1, place -> place + 1)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }
}
