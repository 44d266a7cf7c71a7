package health.newsroom.review.decision;

import health.newsroom.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a claim.
 *
 * @param comment for the writer; only a plain approval needs none
 * @param suggestedWording words with which the reviewer would approve it
 * @param attributionConfirmed of a claim that hands on somebody's words: whether they said it. The outcome says whether it is right.
 */
public record Judgement(
        Outcome outcome,
        @Nullable String comment,
        @Nullable String suggestedWording,
        @Nullable Boolean attributionConfirmed) {

    /** Of a claim that attributes nothing to anybody. */
    public Judgement(Outcome outcome, @Nullable String comment, @Nullable String suggestedWording) {
        this(outcome, comment, suggestedWording, null);
    }

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

    /** "Did they say it" and "is it right" are two questions, and an approval answers both with yes. */
    public void requireAnswers(boolean isAttribution) {
        if (!isAttribution && attributionConfirmed != null) {
            throw Refusal.invalid(
                    "attribution-unexpected",
                    "/attributionConfirmed",
                    "This claim hands on nobody's words: leave attributionConfirmed out, or describe it as an ATTRIBUTION first.");
        }
        if (isAttribution && outcome.approves() && attributionConfirmed == null) {
            throw Refusal.invalid(
                    "attribution-unanswered",
                    "/attributionConfirmed",
                    "The sentence hands on somebody's words. Say in attributionConfirmed whether they said it; the outcome says whether it is right.");
        }
        if (isAttribution && outcome.approves() && Boolean.FALSE.equals(attributionConfirmed)) {
            throw Refusal.invalid(
                    "attribution-not-confirmed",
                    "/attributionConfirmed",
                    "Who did not say it cannot be quoted with it, even if it is right: decide NEEDS_EVIDENCE or INCORRECT, with a comment.");
        }
    }
}
