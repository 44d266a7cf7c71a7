package health.newsroom.review.submission;

import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Edition;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Remembers what readers have of an article. */
@ApplicationScoped
public class RememberEdition {

    private final Reviews reviews;
    private final Ledger ledger;

    @Inject
    public RememberEdition(Reviews reviews, Ledger ledger) {
        this.reviews = reviews;
        this.ledger = ledger;
    }

    @Transactional
    public void remember(UUID article, Edition edition, Named by) {
        reviews.lockedOf(article)
                .filter(review -> review.published(edition))
                .ifPresent(review -> ledger.write(review.id(), EntryKind.EDITION_PUBLISHED, by, edition));
    }
}
