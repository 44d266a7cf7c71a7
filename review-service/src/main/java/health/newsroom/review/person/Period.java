package health.newsroom.review.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a credential is good, both ends included; a day is a day in UTC.
 *
 * @param end its last day, or null when it does not end by itself
 */
@Embeddable
public record Period(
        @Column(name = "period_start") LocalDate start,
        @Column(name = "period_end") @Nullable LocalDate end) {

    public boolean covers(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }

    /** Whether its last day is over. */
    public boolean isOver(Instant moment) {
        return end != null && LocalDate.ofInstant(moment, ZoneOffset.UTC).isAfter(end);
    }
}
