package health.newsroom.article.review.kafka;

import health.newsroom.article.review.ReviewReopened;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code review.reopened.v1}. */
record ReopenedTask(
        UUID task,
        UUID article,
        EditionRef edition,
        String reason,
        ReviewReopened.Severity severity,
        @Nullable SourceRef source,
        Instant openedAt) {

    record EditionRef(UUID id, int number) {}

    record SourceRef(String key, String status) {}

    ReviewReopened toReopened() {
        return new ReviewReopened(
                task, article, edition.number(), reason, severity, source == null ? null : source.key(), openedAt);
    }
}
