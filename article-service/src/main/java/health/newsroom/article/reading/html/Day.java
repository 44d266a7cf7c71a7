package health.newsroom.article.reading.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as readers see it, and as a machine does. Days are UTC days. */
public record Day(String text, String iso) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static Day of(Instant instant) {
        return of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    static Day of(LocalDate day) {
        return new Day(WORDS.format(day), day.toString());
    }
}
