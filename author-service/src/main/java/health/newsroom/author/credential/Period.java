package health.newsroom.author.credential;

import health.newsroom.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a credential is good, both ends included. A day is a day in UTC, everywhere in the newsroom.
 *
 * @param start the day it was granted
 * @param end its last day, or null when it does not end by itself
 */
@Embeddable
public record Period(
        @Column(name = "period_start") LocalDate start,
        @Column(name = "period_end") @Nullable LocalDate end) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    public Period {
        if (start.isBefore(FIRST) || start.isAfter(LAST)) {
            throw Refusal.invalid("validation-failed", "/period/start", "Give a day between 1900 and 2199.");
        }
        if (end != null && (end.isBefore(start) || end.isAfter(LAST))) {
            throw Refusal.invalid(
                    "validation-failed", "/period/end", "Give a day after the start and before the year 2200.");
        }
    }

    public boolean isOver(Instant now) {
        return end != null && day(now).isAfter(end);
    }

    public boolean isYetToCome(Instant now) {
        return day(now).isBefore(start);
    }

    /** The first moment that no longer belongs to the period. */
    public @Nullable Instant over() {
        return end == null ? null : end.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day that this moment belongs to. */
    public static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
