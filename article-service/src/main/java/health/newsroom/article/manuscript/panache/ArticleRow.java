package health.newsroom.article.manuscript.panache;

import health.newsroom.article.manuscript.ManuscriptState;
import health.newsroom.article.manuscript.PublicationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as a list shows it. */
public record ArticleRow(
        UUID id,
        ManuscriptState state,
        PublicationState publication,
        @Nullable String slug,
        String headline,
        int revisionNumber,
        String revisionHash,
        @Nullable String approvedHash,
        int submission,
        UUID createdBy,
        String createdByName,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
