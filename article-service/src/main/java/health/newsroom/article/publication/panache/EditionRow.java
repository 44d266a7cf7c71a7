package health.newsroom.article.publication.panache;

import health.newsroom.article.manuscript.UpdateType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition as a list shows it. */
public record EditionRow(
        UUID id,
        int number,
        String slug,
        String headline,
        int revisionNumber,
        String revisionHash,
        @Nullable UpdateType updateType,
        @Nullable String summaryOfChanges,
        UUID publishedBy,
        String publishedByName,
        Instant publishedAt) {}
