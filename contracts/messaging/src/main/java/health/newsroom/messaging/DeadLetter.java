package health.newsroom.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that this service could not handle, and why.
 *
 * @param event the event's own id, when the record had one
 * @param type the event's type without prefix, when the record had one
 * @param topic where it came from
 * @param reason the message of what went wrong
 * @param cause the message of what was behind that, if anything was
 * @param replayedAt when it was last sent again, and by whom
 */
public record DeadLetter(
        UUID id,
        @Nullable String event,
        @Nullable String type,
        @Nullable String subject,
        String topic,
        String reason,
        @Nullable String cause,
        Instant receivedAt,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy) {}
