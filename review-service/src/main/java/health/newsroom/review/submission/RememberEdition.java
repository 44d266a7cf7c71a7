package health.newsroom.review.submission;

import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.reopening.BeginEdition;
import health.newsroom.review.round.Edition;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Remembers what readers have of an article, and from when on its claims grow old. */
@ApplicationScoped
public class RememberEdition {

    private final Reviews reviews;
    private final BeginEdition beginning;
    private final Ledger ledger;

    @Inject
    public RememberEdition(Reviews reviews, BeginEdition beginning, Ledger ledger) {
        this.reviews = reviews;
        this.beginning = beginning;
        this.ledger = ledger;
    }

    @Transactional
    public void remember(UUID article, Edition edition, Named by) {
        reviews.lockedOf(article).filter(review -> review.published(edition)).ifPresent(review -> {
            ledger.write(review.id(), EntryKind.EDITION_PUBLISHED, by, edition);
            beginning.begin(review);
        });
    }
}
