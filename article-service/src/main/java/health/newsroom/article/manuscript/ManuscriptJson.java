package health.newsroom.article.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import health.newsroom.events.CanonicalJson;
import java.nio.charset.StandardCharsets;

/** A manuscript as the canonical JSON (RFC 8785) that is stored and hashed. The form is part of every revision's identity. */
public final class ManuscriptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private ManuscriptJson() {}

    public static String write(Manuscript manuscript) {
        try {
            return new String(CanonicalJson.bytes(MAPPER.writeValueAsString(manuscript)), StandardCharsets.UTF_8);
        } catch (JsonProcessingException neverOfARecord) {
            throw new IllegalStateException(neverOfARecord);
        }
    }

    public static Manuscript read(String json) {
        try {
            return MAPPER.readValue(json, Manuscript.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("A stored revision is not readable", notOurs);
        }
    }
}
