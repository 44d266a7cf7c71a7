package health.newsroom.article.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads a review record from the JSON that was signed. Only that JSON is ever stored, shown or hashed. */
public final class ReviewRecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReviewRecordJson() {}

    /** @throws IllegalArgumentException when it is no review record */
    public static ReviewRecord read(String json) {
        try {
            return MAPPER.readValue(json, ReviewRecord.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("Not a review record: " + unreadable.getOriginalMessage(), unreadable);
        }
    }
}
