package health.newsroom.article.publication.rest;

import health.newsroom.article.manuscript.UpdateType;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.panache.EditionRow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition as the API shows it; what it says is on its public page. */
@Schema(name = "Edition", description = "What readers got: a revision with its byline and review record, frozen.")
public record EditionView(
        UUID id,

        @Schema(description = "1 for the first; each correction adds one.")
        int number,

        @Schema(description = "The article's page.") String page,
        @Schema(description = "The review record's page.") String record,
        String headline,
        RevisionRef revision,
        @Nullable UpdateView update,
        Writer publishedBy,
        Instant publishedAt) {

    /** A revision by its number within the article and by its hash. */
    @Schema(name = "EditionRevision")
    public record RevisionRef(int number, String hash) {}

    /** What it changed about the edition before. */
    @Schema(name = "EditionUpdate")
    public record UpdateView(String type, String summaryOfChanges) {

        static @Nullable UpdateView of(@Nullable UpdateType type, @Nullable String summaryOfChanges) {
            return type == null || summaryOfChanges == null ? null : new UpdateView(type.word(), summaryOfChanges);
        }
    }

    static EditionView of(Edition edition) {
        var update = edition.update();
        return new EditionView(
                edition.id(),
                edition.number(),
                "/articles/" + edition.slug(),
                "/records/" + edition.id(),
                edition.headline(),
                new RevisionRef(edition.revisionNumber(), edition.revisionHash()),
                update == null ? null : UpdateView.of(update.type(), update.summaryOfChanges()),
                edition.publishedBy(),
                edition.publishedAt());
    }

    static EditionView of(EditionRow row) {
        return new EditionView(
                row.id(),
                row.number(),
                "/articles/" + row.slug(),
                "/records/" + row.id(),
                row.headline(),
                new RevisionRef(row.revisionNumber(), row.revisionHash()),
                UpdateView.of(row.updateType(), row.summaryOfChanges()),
                new Writer(row.publishedBy(), row.publishedByName()),
                row.publishedAt());
    }
}
