package health.newsroom.article.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates and times as people write them under an article. */
final class Dates {

    private static final Pattern WEEKDAY =
            Pattern.compile("^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "^(\\d{1,2})[:.](\\d{2})\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(\\s*(uhr|hrs|h|utc|gmt|ist))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("^(.*?\\d{4})[,|\\s]+(?:at\\s+)?(\\d{1,2}[:.]\\d{2}.*)$");
    private static final Pattern NUMBERS = Pattern.compile("^\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})$");

    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d, uuuu",
                    "MMM d, uuuu",
                    "MMMM d uuuu",
                    "MMM d uuuu",
                    "uuuu-MM-dd")
            .map(Dates::format)
            .toList();

    private Dates() {}

    static Optional<Finding> read(String text) {
        String line = WEEKDAY.matcher(text.strip()).replaceFirst("");
        Optional<LocalTime> time = time(line);
        if (time.isPresent()) {
            return Optional.of(new Finding.When(null, time.get()));
        }
        if (NUMBERS.matcher(line).matches()) {
            return Optional.of(new Finding.DoubtfulDate(line));
        }
        Matcher both = DATE_AND_TIME.matcher(line);
        if (both.matches()
                && date(both.group(1)).isPresent()
                && time(both.group(2)).isPresent()) {
            return Optional.of(new Finding.When(
                    date(both.group(1)).get(), time(both.group(2)).get()));
        }
        return date(line).map(date -> new Finding.When(date, null));
    }

    private static Optional<LocalDate> date(String text) {
        String plain = text.strip().replaceFirst("(?<=\\d)(st|nd|rd|th)\\b", "");
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeException notThisOne) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        String half = time.group(3) == null ? "" : time.group(3).substring(0, 1).toLowerCase(Locale.ROOT);
        if (!half.isEmpty() && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH);
    }
}
