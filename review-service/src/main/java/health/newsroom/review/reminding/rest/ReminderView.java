package health.newsroom.review.reminding.rest;

import health.newsroom.review.assignment.TimerKind;
import health.newsroom.review.person.Named;
import health.newsroom.review.reminding.ListReminders.Said;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is, or was, due. */
@Schema(name = "Reminder", description = "Something that came to be due.")
public record ReminderView(
        UUID id,
        TimerKind kind,
        UUID review,

        @Schema(examples = "When a neck crack is more than a noise")
        String headline,

        UUID assignment,
        Named reviewer,
        @Schema(description = "The date it is about.") Instant deadline,
        Instant since,

        @Schema(description = "Whether it is still so: false once the reviewer answered, signed or left.")
        boolean open,

        @Schema(examples = "An answer is wanted soon.") String words) {

    static ReminderView of(Said said) {
        return new ReminderView(
                said.timer().id(),
                said.timer().kind(),
                said.review().id(),
                said.review().headline(),
                said.assignment().id(),
                said.assignment().reviewer(),
                said.timer().deadline(),
                said.timer().firedAt().orElseThrow(),
                said.stillHolds(),
                said.timer().kind().words());
    }
}
