package health.newsroom.review.assignment;

import health.newsroom.refusal.Refusal;
import java.time.LocalDate;

/** Days on which somebody reviews nothing, both included; a day is a day in UTC. */
public record Away(LocalDate from, LocalDate to) {

    public Away {
        if (to.isBefore(from)) {
            throw Refusal.invalid(
                    "away-ends-before-it-begins", "/away/to", "The last day away is not before the first.");
        }
    }

    /** Whether any of these days is one of its own. */
    boolean touches(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(to);
    }
}
