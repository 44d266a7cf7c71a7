package health.newsroom.review.decision;

import health.newsroom.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a claim.
 *
 * @param comment for the writer; only a plain approval needs none
 * @param suggestedWording words with which the reviewer would approve it
 */
public record Judgement(
        Outcome outcome, @Nullable String comment, @Nullable String suggestedWording) {

    public Judgement {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        suggestedWording = suggestedWording == null || suggestedWording.isBlank() ? null : suggestedWording.strip();
        if (comment == null && outcome.needsComment()) {
            throw Refusal.invalid(
                    "comment-required",
                    "/comment",
                    "Say in a comment why you decided " + outcome + ", so that the writer knows what to do.");
        }
    }
}
