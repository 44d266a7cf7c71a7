package health.newsroom.article.reopening.rest;

import health.newsroom.article.manuscript.PublicationState;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.reopening.RecordSourceStatus.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        Instant changedAt,

        @Schema(description = "The other articles that cite the same work; it is recorded in them as well.")
        List<AlsoCitedBy> alsoCitedBy) {

    /** Another article that cites the work. */
    @Schema(name = "AlsoCitedBy")
    public record AlsoCitedBy(UUID article, String headline, PublicationState publication) {}

    static SourceStandingView of(Recorded recorded) {
        return new SourceStandingView(
                recorded.source().key(),
                recorded.source().title(),
                recorded.standing().status().word(),
                recorded.standing().finding().note(),
                recorded.standing().finding().noticeUrl(),
                recorded.standing().changedBy(),
                recorded.standing().changedAt(),
                recorded.others().stream()
                        .map(other -> new AlsoCitedBy(other.id(), other.headline(), other.publication()))
                        .toList());
    }
}
