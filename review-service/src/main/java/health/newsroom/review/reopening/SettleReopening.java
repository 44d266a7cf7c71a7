package health.newsroom.review.reopening;

import health.newsroom.http.EntityTags;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.reopening.panache.Reopenings;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A medical editor says of a task that there is nothing to do, or that readers should see more or less of it. Whoever wrote the
 * article or approved it may raise an alarm about it, and takes none back.
 */
@ApplicationScoped
public class SettleReopening {

    private final Reopenings tasks;
    private final Reviews reviews;
    private final Reopen reopen;
    private final ReopeningTimes times;
    private final Viewers viewers;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public SettleReopening(
            Reopenings tasks,
            Reviews reviews,
            Reopen reopen,
            ReopeningTimes times,
            Viewers viewers,
            Ledger ledger,
            Clock clock) {
        this.tasks = tasks;
        this.reviews = reviews;
        this.reopen = reopen;
        this.times = times;
        this.viewers = viewers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What the ledger keeps of a change. */
    private record Changed(UUID task, Severity from, Severity to, String reason) {}

    private record Taken(Review review, Reopening task) {}

    @Transactional
    public Reopening close(UUID id, String reason) {
        Taken taken = take(id);
        requireOpen(taken.task());
        Viewer viewer = viewers.current();
        requireImpartial(viewer, taken.review());
        reopen.close(taken.review(), taken.task(), reason.strip(), viewer.named());
        tasks.flush();
        return taken.task();
    }

    /** Asking again for what is so already changes nothing, whatever version was read. */
    @Transactional
    public Reopening become(UUID id, Severity severity, String reason, @Nullable String ifMatch) {
        Taken taken = take(id);
        Reopening task = taken.task();
        requireOpen(task);
        if (task.severity() != severity) {
            EntityTags.require(ifMatch, task.version());
            Viewer viewer = viewers.current();
            if (severity.compareTo(task.severity()) < 0) {
                requireImpartial(viewer, taken.review());
            }
            Changed changed = new Changed(id, task.severity(), severity, reason.strip());
            task.become(severity, clock.instant(), times.within(severity));
            ledger.write(taken.review().id(), EntryKind.REOPENING_CHANGED, viewer.named(), changed);
            tell(taken.review(), task);
            tasks.flush();
        }
        return task;
    }

    private void tell(Review review, Reopening task) {
        EditionsRound round = reopen.published(review).orElseThrow();
        reopen.tell(
                round,
                task,
                round.claims().stream()
                        .filter(claim -> task.claims().contains(claim.id()))
                        .toList());
    }

    private Taken take(UUID id) {
        Review review = tasks.reviewOf(id).flatMap(reviews::locked).orElseThrow(SettleReopening::notFound);
        return new Taken(review, tasks.findById(id));
    }

    private static Refusal notFound() {
        return Refusal.notFound("reopening-not-found", "There is no such task.");
    }

    private static void requireOpen(Reopening task) {
        if (!task.isOpen()) {
            throw Refusal.conflict("reopening-over", "The task is closed: nothing in it changes.");
        }
    }

    private void requireImpartial(Viewer viewer, Review review) {
        Proceedings round = reopen.published(review).orElseThrow().proceedings();
        if (round.isContributor(viewer.person())) {
            throw Refusal.forbidden("own-article", "Nobody judges an article that they wrote, edited or submitted.");
        }
        if (round.hadSeat(viewer.person())) {
            throw Refusal.forbidden(
                    "own-judgement",
                    "You reviewed what readers have: another medical editor has to say that it may stay as it is.");
        }
    }
}
