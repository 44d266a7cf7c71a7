package health.newsroom.article.intake;

import health.newsroom.article.intake.ImportPreview.Outcome;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.text.BodyCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a manuscript from elsewhere. The same text always reads the same. */
public final class ManuscriptImport {

    /** What the text is written in. */
    public enum Format {
        PLAIN_TEXT,
        MARKDOWN
    }

    private final Report report = new Report();
    private final Beside beside = new Beside(report);

    private ManuscriptImport() {}

    public static ImportPreview read(String input, Format format) {
        return new ManuscriptImport().read(Line.of(input), format);
    }

    private ImportPreview read(List<Line> lines, Format format) {
        Opening opening = Opening.of(lines, format, report);
        opening.told().forEach(beside::take);
        Trailer trailer = Trailer.of(opening.rest());
        trailer.told().forEach(beside::take);
        List<Line> text = opening.rest().subList(0, trailer.start());
        List<Source> sources = beside.sources();
        String body = format == Format.MARKDOWN
                ? MarkdownBody.markdown(text, report, sources)
                : PlainTextBody.markdown(text, report);
        warnOfWhatSavingRefuses(body, sources, text);
        return new ImportPreview(
                opening.headline(),
                opening.standfirst(),
                body,
                List.copyOf(sources),
                beside.categories(),
                beside.metadata(),
                report.lines());
    }

    /** Says beforehand, at the line of the input, what could not be saved. */
    private void warnOfWhatSavingRefuses(String body, List<Source> sources, List<Line> text) {
        var keys = sources.stream().map(Source::key).collect(Collectors.toSet());
        List<String> written = body.lines().toList();
        for (BodyCheck.Finding finding : BodyCheck.check(body, keys)) {
            String culprit =
                    written.get(Math.min(finding.line(), written.size()) - 1).strip();
            Optional<Line> line = text.stream()
                    .filter(candidate -> !candidate.isBlank()
                            && culprit.contains(candidate.text().strip()))
                    .findFirst();
            String note = finding.detail().replaceFirst("^Line \\d+: ", "");
            line.ifPresent(found -> report.say(found, Outcome.NOT_UNDERSTOOD, "Cannot be saved like this. " + note));
        }
    }
}
