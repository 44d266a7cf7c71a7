package health.newsroom.review.staffing;

import health.newsroom.http.Json;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Explanation;
import health.newsroom.review.assignment.Why;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.assignment.panache.Explanations;
import health.newsroom.review.assignment.panache.Timers;
import health.newsroom.review.person.Named;
import health.newsroom.review.record.Announce;
import health.newsroom.review.round.Proceedings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives a place in a round to somebody: with its dates, its timers and the reason why them. */
@ApplicationScoped
public class Seats {

    private final Assignments assignments;
    private final Timers timers;
    private final Explanations explanations;
    private final Announce announce;
    private final ReviewTimes times;
    private final Json json;
    private final Clock clock;

    @Inject
    public Seats(
            Assignments assignments,
            Timers timers,
            Explanations explanations,
            Announce announce,
            ReviewTimes times,
            Json json,
            Clock clock) {
        this.assignments = assignments;
        this.timers = timers;
        this.explanations = explanations;
        this.announce = announce;
        this.times = times;
        this.json = json;
        this.clock = clock;
    }

    /** The lowest free place. */
    Assignment give(Proceedings round, Named reviewer, Why why) {
        Instant now = clock.instant();
        Assignment assignment = new Assignment(
                round.review().id(), round.round().id(), freePlace(round), reviewer, times.from(now), now);
        assignments.flush();
        assignments.persist(assignment);
        assignments.flush();
        explanations.persist(new Explanation(assignment.id(), json.text(why)));
        timers.persist(times.schedule().of(assignment.id(), assignment.deadlines(), now));
        announce.made(round.review(), assignment, why.by());
        return assignment;
    }

    /** Gives one back that had ended, with new dates. */
    void giveBack(Proceedings round, Assignment ended, Why why) {
        Instant now = clock.instant();
        ended.reinstate(freePlace(round), times.from(now), now);
        timers.persist(times.schedule().of(ended.id(), ended.deadlines(), now));
        Explanation known = explanations.findById(ended.id());
        if (known == null) {
            explanations.persist(new Explanation(ended.id(), json.text(why)));
        } else {
            known.replace(json.text(why));
        }
        announce.changed(round.review(), ended, why.by());
    }

    private static int freePlace(Proceedings round) {
        Set<Integer> taken = round.seated().stream().map(Assignment::place).collect(Collectors.toSet());
        return IntStream.iterate(1, place -> place + 1)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }
}
