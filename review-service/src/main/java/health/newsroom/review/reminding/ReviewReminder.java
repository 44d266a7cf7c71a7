package health.newsroom.review.reminding;

import health.newsroom.review.assignment.AssignmentState;
import health.newsroom.review.assignment.TimerKind;
import health.newsroom.review.person.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * review.reminder.v1: a day's digest for one recipient.
 *
 * @param to subject and record key: the person's id, or one that stands for the role
 * @param recipient the person, or null when it is for a role
 * @param role whoever has it, or null when it is for a person
 */
public record ReviewReminder(
        UUID to, @Nullable Named recipient, @Nullable String role, LocalDate day, Instant at, List<Item> items) {

    public static final String TYPE = "review.reminder.v1";

    /** One thing that is due. */
    public record Item(
            TimerKind kind,
            UUID review,
            UUID article,
            String headline,
            UUID assignment,
            Named reviewer,
            AssignmentState state,
            Instant deadline,
            String words) {}

    public ReviewReminder {
        items = List.copyOf(items);
    }
}
