package health.newsroom.review.decision;

import java.util.List;
import java.util.Optional;

/** What a round comes to once everybody has signed. */
public enum RoundOutcome {
    /** Every sentence is decided and nobody objects. */
    APPROVED,
    /** The writer has something to do. */
    AMENDS_NEEDED;

    /**
     * @param undecidedSentences sentences that are neither inside a claim nor marked as non-medical
     * @return empty while nobody objects and yet such sentences are left: they are waited for
     */
    public static Optional<RoundOutcome> of(List<Standing> claims, int undecidedSentences) {
        if (!claims.stream().allMatch(claim -> claim.state().isDecided())) {
            return Optional.of(AMENDS_NEEDED);
        }
        return undecidedSentences == 0 ? Optional.of(APPROVED) : Optional.empty();
    }
}
