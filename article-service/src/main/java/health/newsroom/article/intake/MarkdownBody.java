package health.newsroom.article.intake;

import health.newsroom.article.intake.ImportPreview.Outcome;
import health.newsroom.article.manuscript.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes Markdown as it is, but for headings that nobody marked and footnotes that are sources. */
final class MarkdownBody {

    private static final Pattern FOOTNOTE =
            Pattern.compile("^ {0,3}\\[\\^([A-Za-z0-9][A-Za-z0-9._-]{0,63})]:\\s*(\\S.*)$");
    private static final Pattern MARKED_HEADING = Pattern.compile("^ {0,3}#{1,6}\\s.*");

    private final Report report;
    private final List<Source> sources;

    private MarkdownBody(Report report, List<Source> sources) {
        this.report = report;
        this.sources = sources;
    }

    /** @param sources gets what the text's footnotes turn out to be */
    static String markdown(List<Line> lines, Report report, List<Source> sources) {
        return new MarkdownBody(report, sources).write(lines);
    }

    private String write(List<Line> lines) {
        boolean marked = lines.stream()
                .anyMatch(line -> MARKED_HEADING.matcher(line.text()).matches());
        List<String> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher footnote = FOOTNOTE.matcher(line.text());
            if (line.isBlank()) {
                written.add("");
            } else if (footnote.matches() && isNew(footnote.group(1))) {
                sources.add(SourceText.read(footnote.group(1), footnote.group(2)));
                report.say(line, Outcome.METADATA, "Taken as the source with the key " + footnote.group(1) + ".");
            } else if (!marked
                    && standsAlone(lines, i)
                    && Headings.isHeading(line.text().strip(), below(lines, i))) {
                report.say(line, Outcome.CHANGED, "Taken as a heading: a short line with a paragraph under it.");
                written.add("## " + line.text().strip());
            } else {
                report.say(line, Outcome.KEPT, "");
                written.add(line.text().stripTrailing() + (line.text().endsWith("  ") ? "  " : ""));
            }
        }
        String text = String.join("\n", written).strip();
        return text.isEmpty() ? "" : text + "\n";
    }

    private boolean isNew(String key) {
        return sources.stream().noneMatch(source -> source.key().equalsIgnoreCase(key));
    }

    private static boolean standsAlone(List<Line> lines, int index) {
        Line line = lines.get(index);
        boolean before = index == 0 || lines.get(index - 1).isBlank();
        boolean after = index + 1 < lines.size() && lines.get(index + 1).isBlank();
        return before && after && !line.isListItem() && !line.text().matches("^[\\s>|#].*");
    }

    /** The paragraph under a line. */
    private static String below(List<Line> lines, int index) {
        return lines.stream()
                .skip(index + 1L)
                .dropWhile(Line::isBlank)
                .takeWhile(line -> !line.isBlank())
                .takeWhile(line -> !line.isListItem())
                .map(line -> line.text().strip())
                .reduce("", (text, line) -> text.isEmpty() ? line : text + " " + line);
    }
}
