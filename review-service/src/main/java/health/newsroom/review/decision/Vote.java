package health.newsroom.review.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's judgement of one claim, as the quorum sees it.
 *
 * @param signed whether the reviewer stands by it with a sign-off
 * @param carried whether it was signed on an earlier revision and carried over
 * @param ruling of an objection that was adjudicated: what became of it
 */
public record Vote(
        UUID reviewer,
        Outcome outcome,
        boolean signed,
        boolean carried,
        @Nullable Ruling ruling) {

    public Vote(UUID reviewer, Outcome outcome, boolean signed, boolean carried) {
        this(reviewer, outcome, signed, carried, null);
    }

    /** Whether it is a signed objection that nobody set aside. */
    boolean objects() {
        return signed && outcome.objects() && ruling != Ruling.UPHOLD_APPROVAL;
    }

    /** Whether it is an objection that a medical editor set aside. */
    boolean isOverruled() {
        return ruling == Ruling.UPHOLD_APPROVAL;
    }
}
