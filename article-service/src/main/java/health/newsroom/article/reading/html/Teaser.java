package health.newsroom.article.reading.html;

import health.newsroom.article.publication.ContributorsJson;
import health.newsroom.article.reading.Headline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article on the home page. */
public record Teaser(
        String path,
        String headline,
        @Nullable String standfirst,
        List<String> categories,
        List<Byline> byline,
        List<Byline> reviewers,
        Day published,
        @Nullable Day updated) {

    static Teaser of(Headline headline) {
        return new Teaser(
                "/articles/" + headline.slug(),
                headline.headline(),
                headline.standfirst(),
                headline.categories(),
                Byline.of(ContributorsJson.read(headline.byline())),
                Byline.of(ContributorsJson.read(headline.reviewers())),
                Day.of(headline.firstPublishedAt()),
                headline.number() == 1 ? null : Day.of(headline.publishedAt()));
    }
}
