package health.newsroom.article.report.rest;

import health.newsroom.article.report.ReaderReport;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader reported, as the newsroom sees it. */
@Schema(name = "ReaderReport")
public record ReaderReportView(
        UUID id,

        @Schema(description = "The number that the reader was given.", examples = "R-7Q2K-MX4D")
        String reference,

        @Schema(description = "Number of the edition that readers had then.")
        int edition,

        @Schema(description = "The words they mean; absent when it is the article as a whole.") @Nullable
        String quotation,

        @Schema(description = "Plain text, as a stranger typed it.")
        String problem,

        @Schema(description = "For an answer; absent when they want none, or when it was forgotten.") @Nullable
        String email,

        Instant receivedAt) {

    static ReaderReportView of(ReaderReport report) {
        return new ReaderReportView(
                report.id(),
                report.reference(),
                report.editionNumber(),
                report.quotation(),
                report.problem(),
                report.email(),
                report.receivedAt());
    }
}
