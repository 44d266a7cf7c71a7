package health.newsroom.review.reopening;

import health.newsroom.review.reopening.panache.ReviewDates;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets one date go off: its claims come back, if readers still have their edition. */
@ApplicationScoped
public class FireReviewDate {

    private final ReviewDates dates;
    private final Reviews reviews;
    private final Reopen reopen;

    @Inject
    public FireReviewDate(ReviewDates dates, Reviews reviews, Reopen reopen) {
        this.dates = dates;
        this.reviews = reviews;
        this.reopen = reopen;
    }

    /** Takes the next one that is due; false when there is none that nobody else has in hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean fireNext(Instant now) {
        Optional<ReviewDate> due = dates.takeNext(now);
        due.ifPresent(date -> {
            date.fire(now);
            Review review = reviews.locked(date.review()).orElseThrow();
            reopen.published(review)
                    .filter(round -> round.edition().id().equals(date.edition()))
                    .ifPresent(round -> bringBack(round, date));
        });
        return due.isPresent();
    }

    private void bringBack(EditionsRound round, ReviewDate date) {
        List<PublishedClaim> claims = round.claims().stream()
                .filter(claim -> date.claims().contains(claim.id()))
                .toList();
        if (!claims.isEmpty()) {
            reopen.open(round, Trigger.date(), new Impact(claims, Severity.NONE));
        }
    }
}
