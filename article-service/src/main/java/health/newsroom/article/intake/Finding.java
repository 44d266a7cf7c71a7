package health.newsroom.article.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line beside the text says. */
sealed interface Finding {

    record SourceLine(String text) implements Finding {}

    record Byline(String name) implements Finding {}

    record AuthorNote(String text) implements Finding {}

    record Categories(List<String> names) implements Finding {}

    record When(@Nullable LocalDate date, @Nullable LocalTime time) implements Finding {}

    /** A date that different readers would read as different days. */
    record DoubtfulDate(String text) implements Finding {}

    /** A line between the others that says nothing by itself, such as a rule or the word Sources. */
    record Divider() implements Finding {}

    /** Whether it says by its form alone that it stands beside the text; the others do so only in such company. */
    default boolean speaksForItself() {
        return switch (this) {
            case SourceLine _, When _, DoubtfulDate _ -> true;
            case Byline _, AuthorNote _, Categories _, Divider _ -> false;
        };
    }
}
