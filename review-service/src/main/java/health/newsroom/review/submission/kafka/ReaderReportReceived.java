package health.newsroom.review.submission.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of reader.report-received.v1. */
public record ReaderReportReceived(
        UUID article, UUID report, @Nullable String quotation) {}
