package health.newsroom.article.manuscript.kafka;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.SourceKind;
import health.newsroom.article.manuscript.Update;
import health.newsroom.article.manuscript.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code article.submitted.v1}: a whole revision, handed to the reviewers.
 *
 * @param editedBy everyone who ever saved a revision of the article: none of them may review it
 */
public record ArticleSubmitted(
        UUID article,
        @Nullable String slug,
        RevisionData revision,
        int submission,
        Named submittedBy,
        Instant submittedAt,
        List<Named> editedBy,
        @Nullable UpdateData update) {

    public record Named(UUID person, String name) {

        public static Named of(Writer writer) {
            return new Named(writer.person(), writer.name());
        }
    }

    public record RevisionData(
            int number,
            String hash,
            String headline,
            @Nullable String standfirst,
            String body,
            List<SourceData> sources,
            List<Named> byline,
            List<String> categories) {

        public static RevisionData of(int number, String hash, Manuscript content, List<Named> byline) {
            return new RevisionData(
                    number,
                    hash,
                    content.headline(),
                    content.standfirst(),
                    content.body(),
                    content.sources().stream().map(SourceData::of).toList(),
                    byline,
                    content.categories());
        }
    }

    public record SourceData(
            String key,
            SourceKind kind,
            String title,
            List<String> authors,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String doi,
            @Nullable String pmid,
            @Nullable String isbn,
            @Nullable String url,
            boolean identifiable) {

        public static SourceData of(Source source) {
            return new SourceData(
                    source.key(),
                    source.kind(),
                    source.title(),
                    source.authors(),
                    source.publisher(),
                    source.published(),
                    source.doi(),
                    source.pmid(),
                    source.isbn(),
                    source.url(),
                    source.identifiable());
        }
    }

    public record UpdateData(String type, String summaryOfChanges) {

        public static UpdateData of(Update update) {
            return new UpdateData(update.type().word(), update.summaryOfChanges());
        }
    }
}
