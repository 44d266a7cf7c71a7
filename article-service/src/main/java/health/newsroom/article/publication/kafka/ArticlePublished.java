package health.newsroom.article.publication.kafka;

import health.newsroom.article.manuscript.Update;
import health.newsroom.article.publication.Edition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code article.published.v1}, and with an update {@code article.corrected.v1}: readers got an edition. */
public record ArticlePublished(
        UUID article,
        String slug,
        String url,
        String headline,
        EditionRef edition,
        RevisionRef revision,
        Named publishedBy,
        Instant publishedAt,
        @Nullable UpdateData update) {

    public record EditionRef(UUID id, int number) {}

    public record RevisionRef(int number, String hash) {}

    public record Named(UUID person, String name) {}

    public record UpdateData(String type, String summaryOfChanges) {}

    public static ArticlePublished of(Edition edition, String url) {
        return new ArticlePublished(
                edition.article(),
                edition.slug(),
                url,
                edition.headline(),
                new EditionRef(edition.id(), edition.number()),
                new RevisionRef(edition.revisionNumber(), edition.revisionHash()),
                new Named(edition.publishedBy().person(), edition.publishedBy().name()),
                edition.publishedAt(),
                update(edition.update()));
    }

    private static @Nullable UpdateData update(@Nullable Update update) {
        return update == null ? null : new UpdateData(update.type().word(), update.summaryOfChanges());
    }
}
