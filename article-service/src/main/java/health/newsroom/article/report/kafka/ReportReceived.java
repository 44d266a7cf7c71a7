package health.newsroom.article.report.kafka;

import health.newsroom.article.report.ReaderReport;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** reader.report-received.v1: without what the reader says of it, and without a way to reach them. */
public record ReportReceived(
        UUID article,
        UUID report,
        String reference,
        EditionRef edition,
        @Nullable String quotation,
        Instant receivedAt) {

    public static final String TYPE = "reader.report-received.v1";

    public record EditionRef(UUID id, int number) {}

    public static ReportReceived of(ReaderReport report) {
        return new ReportReceived(
                report.article(),
                report.id(),
                report.reference(),
                new EditionRef(report.edition(), report.editionNumber()),
                report.quotation(),
                report.receivedAt());
    }
}
