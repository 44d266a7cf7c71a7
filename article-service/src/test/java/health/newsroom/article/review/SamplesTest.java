package health.newsroom.article.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.events.CanonicalJson;
import health.newsroom.events.EventContract;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void every_sample_of_a_completed_review_carries_a_record_that_is_what_was_signed() throws IOException {
        for (String sample : EventContract.of("review.completed.v1").samples().values()) {
            JsonNode event = new ObjectMapper().readTree(sample);
            JsonNode record = event.path("record");
            assertThat(CanonicalJson.hash(record.toString()))
                    .isEqualTo(event.path("recordHash").asText());
            ReviewRecord read = ReviewRecordJson.read(record.toString());
            assertThat(read.claims()).hasSize(record.path("claims").size());
            assertThat(read.nonMedical()).hasSize(record.path("nonMedical").size());
        }
    }
}
