package health.newsroom.article.manuscript.rest;

import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.ManuscriptState;
import health.newsroom.article.manuscript.PublicationState;
import health.newsroom.article.manuscript.Update;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.manuscript.panache.ArticleRow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as the API shows it. */
@Schema(name = "Article", description = "Where an article stands: its manuscript, and what readers have of it.")
public record ArticleView(
        UUID id,

        @Schema(description = "Where the manuscript stands.")
        ManuscriptState state,

        @Schema(description = "What readers have.") PublicationState publication,

        @Schema(description = "Its public address ends with this; absent until it is published.") @Nullable
        String slug,

        String headline,

        @Schema(description = "The current revision.") RevisionRef revision,

        @Schema(description = "The hash of the revision that may be published; absent unless state is READY.") @Nullable
        String approvedRevision,

        @Schema(description = "How often it was submitted.") int submission,

        @Schema(description = "What the submitted revision changes about the published one.") @Nullable
        UpdateView update,

        Writer createdBy,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "The version that If-Match names; also the ETag.")
        long version) {

    /** A revision by its number within the article and by its hash. */
    public record RevisionRef(int number, String hash) {}

    /** What an edition changes, in Crossref's words. */
    public record UpdateView(String type, String summaryOfChanges) {

        static @Nullable UpdateView of(@Nullable Update update) {
            return update == null ? null : new UpdateView(update.type().word(), update.summaryOfChanges());
        }
    }

    static ArticleView of(Article article) {
        return new ArticleView(
                article.id(),
                article.state(),
                article.publication(),
                article.slug(),
                article.headline(),
                new RevisionRef(article.revisionNumber(), article.revisionHash()),
                article.approvedHash(),
                article.submission(),
                UpdateView.of(article.update()),
                article.createdBy(),
                article.createdAt(),
                article.updatedAt(),
                article.version());
    }

    static ArticleView of(ArticleRow row) {
        return new ArticleView(
                row.id(),
                row.state(),
                row.publication(),
                row.slug(),
                row.headline(),
                new RevisionRef(row.revisionNumber(), row.revisionHash()),
                row.approvedHash(),
                row.submission(),
                null,
                new Writer(row.createdBy(), row.createdByName()),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
