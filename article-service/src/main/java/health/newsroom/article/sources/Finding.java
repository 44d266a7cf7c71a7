package health.newsroom.article.sources;

import org.jspecify.annotations.Nullable;

/**
 * What somebody found out about a cited work.
 *
 * @param note for colleagues
 * @param noticeUrl where its publisher says so
 */
public record Finding(
        SourceStatus status,
        @Nullable String note,
        @Nullable String noticeUrl) {}
