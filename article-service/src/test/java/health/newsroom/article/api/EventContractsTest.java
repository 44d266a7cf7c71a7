package health.newsroom.article.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.article.fixture.Topics;
import health.newsroom.article.people.panache.Credentials;
import health.newsroom.article.people.panache.People;
import health.newsroom.events.EventContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The golden samples of other services' events, sent as those services would: this service must understand each. */
@QuarkusTest
class EventContractsTest {

    @Inject
    People people;

    @Inject
    Credentials credentials;

    private static JsonNode json(String sample) {
        try {
            return new ObjectMapper().readTree(sample);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Test
    void every_sample_of_a_person_is_understood() {
        EventContract.of("person.changed.v1").samples().values().forEach(sample -> {
            JsonNode person = json(sample);
            Topics.send(
                    "newsroom.people",
                    "person.changed.v1",
                    person.path("person").asText(),
                    person);
            UUID id = UUID.fromString(person.path("person").asText());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> QuarkusTransaction.requiringNew()
                            .call(() -> people.findByIdOptional(id).isPresent()));
            QuarkusTransaction.requiringNew()
                    .run(() -> assertThat(people.findById(id).name())
                            .isEqualTo(person.path("name").asText()));
        });
    }

    @Test
    void every_sample_of_a_credential_is_understood() {
        EventContract.of("credential.changed.v1").samples().values().forEach(sample -> {
            JsonNode credential = json(sample);
            Topics.send(
                    "newsroom.people",
                    "credential.changed.v1",
                    credential.path("credential").asText(),
                    credential);
            UUID id = UUID.fromString(credential.path("credential").asText());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> QuarkusTransaction.requiringNew()
                            .call(() -> credentials.findByIdOptional(id).isPresent()));
        });
    }
}
