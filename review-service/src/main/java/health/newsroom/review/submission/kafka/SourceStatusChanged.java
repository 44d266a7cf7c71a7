package health.newsroom.review.submission.kafka;

import health.newsroom.review.claim.Source;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of source.status-changed.v1. */
public record SourceStatusChanged(
        UUID article,
        Source source,
        String status,
        @Nullable String noticeUrl) {}
