package health.newsroom.review.reopening;

import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.panache.SourceNewsroll;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.reopening.panache.Reopenings;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.panache.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens and closes tasks: in the ledger, and for whoever listens. The caller has the review locked. */
@ApplicationScoped
public class Reopen {

    private final Reopenings tasks;
    private final Rounds rounds;
    private final ReviewRoom room;
    private final SourceNewsroll news;
    private final ReopeningTimes times;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public Reopen(
            Reopenings tasks,
            Rounds rounds,
            ReviewRoom room,
            SourceNewsroll news,
            ReopeningTimes times,
            Ledger ledger,
            Outbox outbox,
            Clock clock) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.room = room;
        this.news = news;
        this.times = times;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What readers have of the article, if anything: not always the current round. */
    Optional<EditionsRound> published(Review review) {
        return review.edition()
                .flatMap(edition -> rounds.approved(review.id(), edition.revisionHash())
                        .map(round -> {
                            var proceedings = room.lookAt(review, round);
                            List<Source> now = news.of(review.article())
                                    .asOf(
                                            clock.instant(),
                                            proceedings.revision().sources());
                            return new EditionsRound(edition, proceedings, now);
                        }));
    }

    /** An open task about the same source or credential gives way to the new one, which is told first: no notice is gone between. */
    Reopening open(EditionsRound round, Trigger trigger, Impact impact) {
        Review review = round.proceedings().review();
        List<Reopening> earlier = tasks.openOf(review.id()).stream()
                .filter(task -> task.trigger().isAbout(trigger))
                .toList();
        Instant now = clock.instant();
        Reopening task =
                new Reopening(review.id(), round.edition(), trigger, impact, now, times.within(impact.severity()));
        tasks.persist(task);
        ReviewReopened event = tell(round, task, impact.claims());
        ledger.write(review.id(), EntryKind.REOPENED, null, event);
        earlier.forEach(old -> close(review, old, "There is later news of it.", null));
        return task;
    }

    /** Tells what readers see of it from now on. */
    ReviewReopened tell(EditionsRound round, Reopening task, List<PublishedClaim> claims) {
        Review review = round.proceedings().review();
        ReviewReopened event = ReviewReopened.of(
                review, round.edition(), round.proceedings().round().revision(), task, claims);
        outbox.publish(new OutgoingEvent(ReviewReopened.TYPE, review.id().toString(), event));
        return event;
    }

    List<Reopening> openOf(Review review) {
        return tasks.openOf(review.id());
    }

    void close(Review review, Predicate<Reopening> which, String because) {
        tasks.openOf(review.id()).stream().filter(which).toList().forEach(task -> close(review, task, because, null));
    }

    /** @param by null when nobody closed it, but an event did */
    void close(Review review, Reopening task, String because, @Nullable Named by) {
        task.close(because, by, clock.instant());
        ReopeningClosed event = ReopeningClosed.of(review, task, because);
        ledger.write(review.id(), EntryKind.REOPENING_CLOSED, by, event);
        outbox.publish(new OutgoingEvent(ReopeningClosed.TYPE, review.id().toString(), event));
    }
}
