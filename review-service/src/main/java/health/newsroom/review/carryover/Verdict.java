package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Anchor;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.wording.WordDifference;
import java.util.List;

/**
 * What an edit did to one claim.
 *
 * @param reason in words, for the writer and the reviewer to read
 * @param difference what became of the claim's words, word by word
 * @param now the sentences of the text after that stand in its place, if any do
 */
public record Verdict(
        Anchor anchor, CarryOutcome outcome, String reason, List<WordDifference.Piece> difference, List<Passage> now) {

    public Verdict {
        difference = List.copyOf(difference);
        now = List.copyOf(now);
    }
}
