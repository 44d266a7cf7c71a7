package health.newsroom.article.intake;

import health.newsroom.article.intake.ImportPreview.Outcome;
import health.newsroom.article.intake.ManuscriptImport.Format;
import health.newsroom.article.intake.Trailer.Told;
import health.newsroom.article.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above the text: headline, standfirst, and what is said beside them. */
record Opening(@Nullable String headline, @Nullable String standfirst, List<Told> told, List<Line> rest) {

    static Opening of(List<Line> lines, Format format, Report report) {
        List<Line> left = new ArrayList<>(lines);
        String headline = headline(left, format, report);
        List<Told> told = new ArrayList<>();
        String standfirst = null;
        while (!left.isEmpty()) {
            Line line = left.getFirst();
            Optional<Finding> finding = headline == null || line.isBlank() ? Optional.empty() : aboveTheText(line);
            String candidate = standfirst == null && headline != null ? standfirst(line, format) : null;
            if (finding.isPresent()) {
                told.add(new Told(line, finding.get()));
            } else if (candidate != null) {
                standfirst = candidate;
                report.say(line, Outcome.CHANGED, "Taken as the standfirst.");
            } else if (!line.isBlank()) {
                break;
            }
            left.removeFirst();
        }
        return new Opening(headline, standfirst, told, left);
    }

    private static Optional<Finding> aboveTheText(Line line) {
        return Clues.plain(line.text())
                .filter(finding -> finding instanceof Finding.Byline
                        || finding instanceof Finding.When
                        || finding instanceof Finding.DoubtfulDate);
    }

    private static @Nullable String headline(List<Line> left, Format format, Report report) {
        while (!left.isEmpty() && left.getFirst().isBlank()) {
            left.removeFirst();
        }
        if (left.isEmpty()) {
            return null;
        }
        Line first = left.getFirst();
        String text = format == Format.MARKDOWN
                ? withoutMarks(first.text())
                : first.text().strip();
        if (text.isEmpty() || text.length() > Manuscript.HEADLINE_LIMIT || first.isListItem()) {
            report.say(first, Outcome.NOT_UNDERSTOOD, "No headline on the first line: write one.");
            return null;
        }
        left.removeFirst();
        report.say(first, Outcome.CHANGED, "Taken as the headline.");
        if (format == Format.MARKDOWN
                && !left.isEmpty()
                && left.getFirst().text().matches("^ {0,3}=+\\s*$")) {
            report.say(left.removeFirst(), Outcome.CHANGED, "Marks the line above as the headline.");
        }
        return text;
    }

    private static String withoutMarks(String line) {
        return line.strip()
                .replaceFirst("^#{1,6}\\s+", "")
                .replaceFirst("\\s+#+$", "")
                .replaceFirst("^(\\*\\*|__)(.+)\\1$", "$2")
                .strip();
    }

    private static @Nullable String standfirst(Line line, Format format) {
        String text = line.text().strip();
        String labelled = text.replaceFirst("(?i)^(standfirst|summary|deck)\\s*:\\s*(?=\\S)", "");
        String emphasised =
                format == Format.MARKDOWN ? text.replaceFirst("^([*_])(?![*_\\s])([^*_]+)\\1$", "$2") : text;
        String found = labelled.length() < text.length() ? labelled : emphasised;
        return found.length() < text.length() && found.length() <= Manuscript.STANDFIRST_LIMIT ? found : null;
    }
}
