package health.newsroom.article.review;

import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.review.panache.CompletedReviews;
import health.newsroom.events.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes note of a completed review, if it is about the revision that is submitted at this moment. */
@ApplicationScoped
public class TakeReview {

    private static final Logger LOG = Logger.getLogger(TakeReview.class);

    private final Articles articles;
    private final CompletedReviews reviews;
    private final Clock clock;

    @Inject
    public TakeReview(Articles articles, CompletedReviews reviews, Clock clock) {
        this.articles = articles;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the record is not what was signed, or is no record */
    @Transactional
    public void take(CompletedReview review) {
        if (!CanonicalJson.hash(review.record()).equals(review.recordHash())) {
            throw new IllegalArgumentException("The record of review %s, round %d, does not have the hash it came with"
                    .formatted(review.review(), review.round()));
        }
        ReviewRecordJson.read(review.record());
        requireSameRecord(review);
        Optional<Article> article = articles.lockedIfAny(review.article());
        boolean concerns = article.isPresent()
                && article.get().reviewed(review.revisionHash(), review.approved(), clock.instant());
        if (concerns) {
            reviews.persist(review);
        } else {
            LOG.infof(
                    "Review %s, round %d, of revision %s is not about what article %s has submitted: ignored",
                    review.review(), review.round(), review.revisionHash(), review.article());
        }
    }

    /** What is signed must be what was decided on; whether the signature is good, readers can verify for themselves. */
    private static void requireSameRecord(CompletedReview review) {
        String jws = review.signedRecord();
        if (jws == null) {
            return;
        }
        SignedRecord signed = SignedRecordJson.read(jws);
        boolean same = signed.recordHash().equals(review.recordHash())
                && signed.revisionHash().equals(review.revisionHash());
        if (!same) {
            throw new IllegalArgumentException(
                    "What is signed of review %s, round %d, is another record than it came with"
                            .formatted(review.review(), review.round()));
        }
    }
}
