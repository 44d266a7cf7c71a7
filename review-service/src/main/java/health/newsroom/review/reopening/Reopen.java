package health.newsroom.review.reopening;

import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.panache.SourceNewsroll;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
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
import java.util.UUID;
import java.util.function.Predicate;

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

    /** What the ledger keeps of an end. */
    private record Closed(UUID task, String because) {}

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

    /** An open task about the same source or credential gives way to the new one. */
    void open(EditionsRound round, Trigger trigger, Impact impact) {
        Review review = round.proceedings().review();
        close(review, task -> task.trigger().isAbout(trigger), "There is later news of it.");
        Instant now = clock.instant();
        Reopening task =
                new Reopening(review.id(), round.edition(), trigger, impact, now, times.within(impact.severity()));
        tasks.persist(task);
        ReviewReopened event = ReviewReopened.of(
                review, round.edition(), round.proceedings().round().revision(), task, impact);
        ledger.write(review.id(), EntryKind.REOPENED, null, event);
        outbox.publish(new OutgoingEvent(ReviewReopened.TYPE, review.id().toString(), event));
    }

    boolean isOpen(Review review, Trigger trigger) {
        return tasks.openOf(review.id()).stream()
                .anyMatch(task -> task.trigger().isAbout(trigger));
    }

    void close(Review review, Predicate<Reopening> which, String because) {
        Instant now = clock.instant();
        tasks.openOf(review.id()).stream().filter(which).forEach(task -> {
            task.close(because, now);
            ledger.write(review.id(), EntryKind.REOPENING_CLOSED, null, new Closed(task.id(), because));
        });
    }
}
