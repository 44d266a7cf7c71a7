package health.newsroom.review.submission;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.record.Announce;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.RevisionRef;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The writer took the article back: the open round ends without a result. What was decided can still carry over. */
@ApplicationScoped
public class WithdrawArticle {

    private final Reviews reviews;
    private final ReviewRoom room;
    private final Announce announce;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public WithdrawArticle(Reviews reviews, ReviewRoom room, Announce announce, Ledger ledger, Clock clock) {
        this.reviews = reviews;
        this.room = room;
        this.announce = announce;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What the ledger keeps of it. */
    private record Withdrawal(int round, RevisionRef revision, Instant withdrawnAt) {}

    /** A withdrawal of another revision than the one in review, or from before it was submitted, changes nothing. */
    @Transactional
    public void withdraw(UUID article, String revisionHash, Named by, Instant at) {
        reviews.lockedOf(article)
                .filter(review -> isMeant(review, revisionHash, at))
                .ifPresent(review -> end(room.enter(review.id()), by, at));
    }

    private static boolean isMeant(Review review, String revisionHash, Instant at) {
        return review.state().isOpen()
                && review.revision().hash().equals(revisionHash)
                && !at.isBefore(review.submittedAt());
    }

    private void end(Proceedings round, Named by, Instant at) {
        Instant now = clock.instant();
        for (Assignment seat : round.seated()) {
            seat.cancel("The article was withdrawn.", now);
            announce.changed(round.review(), seat, null);
        }
        round.round().withdraw(now);
        round.review().withdraw();
        Withdrawal withdrawal =
                new Withdrawal(round.round().number(), round.review().revision(), at);
        ledger.write(round.review().id(), EntryKind.WITHDRAWN, by, withdrawal);
    }
}
