package health.newsroom.messaging;

import java.util.Objects;

/**
 * Something that happened, to be told to whoever listens.
 *
 * @param type name and version without prefix, such as {@code article.submitted.v1}
 * @param subject the id of the aggregate it happened to: events of one subject arrive in the order they were published in
 * @param data plain values; written as JSON
 */
public record OutgoingEvent(String type, String subject, Object data) {

    public OutgoingEvent {
        if (!type.matches("[a-z]+(\\.[a-z-]+)+\\.v[0-9]+")) {
            throw new IllegalArgumentException("An event type reads like article.submitted.v1, not: " + type);
        }
        if (subject.isBlank()) {
            throw new IllegalArgumentException("An event has a subject: " + type);
        }
        Objects.requireNonNull(data, "data");
    }
}
