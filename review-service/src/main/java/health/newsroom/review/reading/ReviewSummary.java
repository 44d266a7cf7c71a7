package health.newsroom.review.reading;

import health.newsroom.review.round.ReviewState;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list.
 *
 * @param dueBy when the next open assignment is due: the caller's own, where they have one
 */
public record ReviewSummary(
        UUID id,
        UUID article,
        String headline,
        ReviewState state,
        int round,
        RevisionRef revision,
        Instant submittedAt,
        @Nullable Instant dueBy) {

    ReviewSummary seenBy(boolean overseer) {
        return new ReviewSummary(id, article, headline, state.seenBy(overseer), round, revision, submittedAt, dueBy);
    }
}
