package health.newsroom.article.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** The JSON in which an edition keeps its contributors. */
public final class ContributorsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ContributorsJson() {}

    public static String write(List<Contributor> contributors) {
        try {
            return MAPPER.writeValueAsString(contributors);
        } catch (JsonProcessingException neverOfARecord) {
            throw new IllegalStateException(neverOfARecord);
        }
    }

    public static List<Contributor> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<List<Contributor>>() {});
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("An edition's contributors are not readable", notOurs);
        }
    }
}
