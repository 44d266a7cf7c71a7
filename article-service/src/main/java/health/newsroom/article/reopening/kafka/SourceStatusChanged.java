package health.newsroom.article.reopening.kafka;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.manuscript.kafka.ArticleSubmitted.Named;
import health.newsroom.article.manuscript.kafka.ArticleSubmitted.SourceData;
import health.newsroom.article.sources.SourceStanding;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code source.status-changed.v1}: an editor recorded what became of a source of an article. */
public record SourceStatusChanged(
        UUID article,
        SourceData source,
        String status,
        @Nullable String note,
        @Nullable String noticeUrl,
        Named changedBy,
        Instant changedAt) {

    public static final String TYPE = "source.status-changed.v1";

    public static SourceStatusChanged of(UUID article, Source source, SourceStanding standing) {
        Writer by = standing.changedBy();
        return new SourceStatusChanged(
                article,
                SourceData.of(source),
                standing.status().word(),
                standing.finding().note(),
                standing.finding().noticeUrl(),
                Named.of(by),
                standing.changedAt());
    }
}
