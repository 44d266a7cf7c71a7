package health.newsroom.review.carryover;

/**
 * Something that came to light after a decision was taken calls it back, however little the text changed.
 *
 * @param outcome what becomes of the claim
 * @param reason a sentence for the writer and the reviewer
 */
public record Recall(CarryOutcome outcome, String reason) {

    public Recall {
        if (outcome.isCarried()) {
            throw new IllegalArgumentException("called back and carried: " + outcome);
        }
    }
}
