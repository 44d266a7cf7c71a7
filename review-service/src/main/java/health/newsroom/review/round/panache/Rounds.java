package health.newsroom.review.round.panache;

import health.newsroom.review.decision.RoundOutcome;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.Round;
import health.newsroom.review.round.RoundState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds of all reviews. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    /** Those of the review that ended without a result. */
    public List<Round> givenUp(UUID review) {
        return list("review = ?1 and state in ?2", review, List.of(RoundState.WITHDRAWN, RoundState.SUPERSEDED));
    }

    /** The last round that approved this revision. */
    public Optional<Round> approved(UUID review, String revisionHash) {
        return find(
                        "review = ?1 and revision.hash = ?2 and outcome = ?3 order by number desc",
                        review,
                        revisionHash,
                        RoundOutcome.APPROVED)
                .firstResultOptional();
    }

    public Round current(Review review) {
        return find("review = ?1 and number = ?2", review.id(), review.roundNumber())
                .singleResult();
    }
}
