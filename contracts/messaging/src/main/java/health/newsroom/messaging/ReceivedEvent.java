package health.newsroom.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it arrived.
 *
 * @param id unique over all sources; the inbox remembers it
 * @param type without the common prefix, such as {@code article.submitted.v1}
 * @param subject the id of the aggregate it is about
 * @param time when it happened
 * @param json the payload
 * @param traceparent the trace it belongs to (W3C Trace Context), when there is one
 */
public record ReceivedEvent(
        String id,
        String type,
        String subject,
        Instant time,
        String json,
        @Nullable String traceparent) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public ReceivedEvent(String id, String type, String subject, Instant time, String json) {
        this(id, type, subject, time, json, null);
    }

    /** Reads the fields that {@code view} declares and ignores all others, so that a producer may add some. */
    public <T> T data(Class<T> view) {
        try {
            return MAPPER.readValue(json, view);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableEvent(type + " " + id + " is not a " + view.getSimpleName(), unreadable);
        }
    }
}
