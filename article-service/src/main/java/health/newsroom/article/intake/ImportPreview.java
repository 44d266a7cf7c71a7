package health.newsroom.article.intake;

import health.newsroom.article.manuscript.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A manuscript from elsewhere as it could be saved, for its writer to look through first.
 *
 * @param headline null when the first line is none
 * @param body Markdown
 * @param metadata what was said beside the text
 * @param report what became of every line that is not blank
 */
public record ImportPreview(
        @Nullable String headline,
        @Nullable String standfirst,
        String body,
        List<Source> sources,
        List<String> categories,
        Metadata metadata,
        List<ReportLine> report) {

    /**
     * What a manuscript says about itself.
     *
     * @param byline the name it is signed with
     * @param authorNote what its writer says of themselves
     * @param sourceLine where it says its matter is from, word for word
     */
    public record Metadata(
            @Nullable String byline,
            @Nullable String authorNote,
            @Nullable String sourceLine,
            @Nullable LocalDate date,
            @Nullable LocalTime time) {}

    /** What became of one line. */
    public record ReportLine(int line, String text, Outcome outcome, String note) {}

    /** The four things that can become of a line. */
    public enum Outcome {
        /** It is in the text as it was. */
        KEPT,
        /** It is in the text, in another form. */
        CHANGED,
        /** It is not part of the text, but of what was found beside it. */
        METADATA,
        /** Somebody has to look at it. */
        NOT_UNDERSTOOD
    }
}
