package health.newsroom.review.reopening;

import health.newsroom.review.round.Review;
import java.time.Instant;
import java.util.UUID;

/** review.reopening-closed.v1: a task is done, or there is no cause for it any more. */
public record ReopeningClosed(
        UUID review, UUID article, UUID task, EditionRef edition, String because, Instant closedAt) {

    public static final String TYPE = "review.reopening-closed.v1";

    public record EditionRef(UUID id, int number) {}

    static ReopeningClosed of(Review review, Reopening task, String because) {
        return new ReopeningClosed(
                review.id(),
                review.article(),
                task.id(),
                new EditionRef(task.edition(), task.editionNumber()),
                because,
                task.closedAt().orElseThrow());
    }
}
