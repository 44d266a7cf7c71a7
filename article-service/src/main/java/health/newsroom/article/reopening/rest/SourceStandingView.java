package health.newsroom.article.reopening.rest;

import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.reopening.RecordSourceStatus.Recorded;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a source. */
@Schema(name = "SourceStanding")
public record SourceStandingView(
        String key,
        String title,

        @Schema(description = "CURRENT, or Crossref's word.")
        String status,

        @Nullable String note,
        @Nullable String noticeUrl,
        Writer changedBy,
        Instant changedAt) {

    static SourceStandingView of(Recorded recorded) {
        return new SourceStandingView(
                recorded.source().key(),
                recorded.source().title(),
                recorded.standing().status().word(),
                recorded.standing().finding().note(),
                recorded.standing().finding().noticeUrl(),
                recorded.standing().changedBy(),
                recorded.standing().changedAt());
    }
}
