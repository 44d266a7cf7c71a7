package health.newsroom.article.reading.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the article element of a page shows. Names ending in Html are ready to be written as they are.
 *
 * @param updated null as long as there is only one edition
 * @param corrections what each later edition changed, the newest first
 */
public record ArticleView(
        String id,
        String slug,
        int edition,
        String headline,
        String headlineMarksHtml,
        @Nullable String standfirstHtml,
        String bodyHtml,
        List<String> categories,
        List<Byline> byline,
        List<Byline> reviewers,
        Day published,
        @Nullable Day updated,
        Day reviewed,
        int sentences,
        List<Correction> corrections,
        List<ReviewNote> notes,
        List<SourceEntry> sources) {

    /** What one edition changed, in the words its readers were given. */
    public record Correction(String kind, Day day, String summary) {}
}
