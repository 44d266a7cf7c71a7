package health.newsroom.article.intake;

import health.newsroom.article.intake.ImportPreview.Metadata;
import health.newsroom.article.intake.ImportPreview.Outcome;
import health.newsroom.article.intake.Trailer.Told;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.SourceKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what a manuscript says beside its text. The first to say a thing is believed; a second is for a person to look at. */
final class Beside {

    private final Report report;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> sourceLines = new ArrayList<>();
    private @Nullable String byline;
    private @Nullable String authorNote;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;

    Beside(Report report) {
        this.report = report;
    }

    void take(Told told) {
        switch (told.finding()) {
            case Finding.SourceLine source -> source(told.line(), source.text());
            case Finding.Byline name -> byline = once(told.line(), byline, name.name(), "the byline");
            case Finding.AuthorNote note ->
                authorNote = once(told.line(), authorNote, note.text(), "what the writer says of themselves");
            case Finding.Categories names -> categories(told.line(), names.names());
            case Finding.When when -> when(told.line(), when);
            case Finding.DoubtfulDate _ ->
                report.say(
                        told.line(),
                        Outcome.NOT_UNDERSTOOD,
                        "A date, but day and month can be told apart by nobody: check it.");
            case Finding.Divider _ -> report.say(told.line(), Outcome.METADATA, "Sets apart what is not the text.");
        }
    }

    List<Source> sources() {
        return sources;
    }

    List<String> categories() {
        return List.copyOf(categories);
    }

    Metadata metadata() {
        return new Metadata(
                byline, authorNote, sourceLines.isEmpty() ? null : String.join("\n", sourceLines), date, time);
    }

    private void source(Line line, String text) {
        sourceLines.add(text);
        for (String part : text.split(";\\s+")) {
            Source source = SourceText.read("source-" + (sources.size() + 1), part);
            sources.add(source);
            report.say(
                    line,
                    Outcome.METADATA,
                    source.kind() == SourceKind.UNNAMED
                            ? "Kept, but nobody could look it up: no claim can rest on it. Name a real source."
                            : "Taken as a source.");
        }
    }

    private void categories(Line line, List<String> names) {
        names.stream().filter(name -> !categories.contains(name)).forEach(categories::add);
        report.say(line, Outcome.METADATA, "Taken as categories.");
    }

    private void when(Line line, Finding.When when) {
        boolean fits = (date == null || when.date() == null || date.equals(when.date()))
                && (time == null || when.time() == null || time.equals(when.time()));
        report.say(
                line,
                fits ? Outcome.METADATA : Outcome.NOT_UNDERSTOOD,
                fits ? "Taken as when it appeared." : "A second date or time: look which one holds.");
        date = date == null ? when.date() : date;
        time = time == null ? when.time() : time;
    }

    private String once(Line line, @Nullable String before, String now, String what) {
        boolean first = before == null || before.equals(now);
        report.say(
                line,
                first ? Outcome.METADATA : Outcome.NOT_UNDERSTOOD,
                first ? "Taken as " + what + "." : "Could be " + what + " as well; look which one holds.");
        return Objects.requireNonNullElse(before, now);
    }
}
