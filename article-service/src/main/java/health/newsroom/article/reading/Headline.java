package health.newsroom.article.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as the home page and the feed show it: the edition that readers have now.
 *
 * @param byline contributors as JSON
 * @param reviewers contributors as JSON
 */
public record Headline(
        UUID article,
        UUID edition,
        int number,
        String slug,
        String headline,
        @Nullable String standfirst,
        List<String> categories,
        String byline,
        String reviewers,
        Instant publishedAt,
        Instant firstPublishedAt) {

    /** As a query finds it. */
    public Headline(
            UUID article,
            UUID edition,
            int number,
            String slug,
            String headline,
            @Nullable String standfirst,
            String[] categories,
            String byline,
            String reviewers,
            Instant publishedAt,
            Instant firstPublishedAt) {
        this(
                article,
                edition,
                number,
                slug,
                headline,
                standfirst,
                List.of(categories),
                byline,
                reviewers,
                publishedAt,
                firstPublishedAt);
    }
}
