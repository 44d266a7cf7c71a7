package health.newsroom.author;

import static health.newsroom.author.credential.Entered.degree;
import static health.newsroom.author.credential.Entered.licence;
import static health.newsroom.author.credential.Entered.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.author.profile.PhotoFormat;
import health.newsroom.author.profile.Pictures;
import health.newsroom.events.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What the newsroom is told, held against the contracts and against what is kept. */
@QuarkusTest
class EventsTest {

    private final Account writer = Account.writer();
    private final Account officer = Account.officer();

    @Test
    void every_change_of_a_person_is_told_as_the_contract_says() {
        writer.withProfile();
        Map<String, Object> closed = Map.of(
                "name",
                "Meera Rao",
                "kindOfWork",
                "Pharmacist",
                "bio",
                "Writes about *medicines*.",
                "accountOpen",
                false,
                "employer",
                "Northgate Hospital",
                "interests",
                List.of("Acme Pharma"),
                "languages",
                List.of("en"));
        RestAssured.given()
                .auth()
                .oauth2(writer.token())
                .header("If-Match", "\"1\"")
                .contentType("image/png")
                .body(Pictures.of(PhotoFormat.PNG))
                .put(writer.path() + "/photo")
                .then()
                .statusCode(204);
        Account.editor()
                .asks()
                .header("If-Match", "\"2\"")
                .body(closed)
                .put(writer.path())
                .then()
                .statusCode(200);

        List<ConsumerRecord<String, byte[]>> records = Told.records(writer.id().toString(), 3);

        assertThat(records).hasSize(3).allSatisfy(record -> {
            assertThat(EventContract.of("person.changed.v1").violations(Told.text(record)))
                    .isEmpty();
            assertEnvelope(record, "person.changed.v1");
        });
        assertThat(records)
                .extracting(record -> Told.json(record).path("version").asLong())
                .containsExactly(1L, 2L, 3L);
        JsonNode last = Told.json(records.getLast());
        assertThat(last.path("name").asText()).isEqualTo("Meera Rao");
        assertThat(last.path("bio").asText()).isEqualTo("Writes about *medicines*.");
        assertThat(last.path("photo").asText())
                .isEqualTo("/people/" + last.path("slug").asText() + "/photo");
        assertThat(last.path("accountOpen").asBoolean()).isFalse();
    }

    @Test
    void every_change_of_a_credential_is_told_as_the_contract_says() {
        Account physician = Account.physician().withProfile();
        Map<String, Object> licence = licence();
        String address = physician.enters(licence);
        officer.finds(address, "ACTIVE").then().statusCode(200);
        physician
                .asks()
                .header("If-Match", "\"2\"")
                .body(with(licence, "fields", List.of("neurology")))
                .put(address)
                .then()
                .statusCode(200);

        List<ConsumerRecord<String, byte[]>> records = Told.records(address.replaceAll(".*/", ""), 3);

        assertThat(records).hasSize(3).allSatisfy(record -> {
            assertThat(EventContract.of("credential.changed.v1").violations(Told.text(record)))
                    .isEmpty();
            assertEnvelope(record, "credential.changed.v1");
        });
        assertThat(records)
                .extracting(record -> Told.json(record).path("status").asText())
                .containsExactly("UNVERIFIED", "ACTIVE", "UNVERIFIED");
        JsonNode active = Told.json(records.get(1));
        assertThat(active.path("verifiedBy").asText()).isEqualTo(officer.id().toString());
        assertThat(active.path("person").asText()).isEqualTo(physician.id().toString());
        assertThat(active.path("medical").asBoolean()).isTrue();
    }

    @Test
    void what_is_told_of_a_degree_leaves_out_what_it_does_not_have() {
        writer.withProfile();
        String address = writer.enters(degree());
        officer.finds(address, "ACTIVE").then().statusCode(200);

        ConsumerRecord<String, byte[]> record =
                Told.records(address.replaceAll(".*/", ""), 2).getLast();

        assertThat(EventContract.of("credential.changed.v1").violations(Told.text(record)))
                .isEmpty();
        assertThat(Told.json(record).has("nextCheckAt")).isFalse();
        assertThat(Told.json(record).path("period").has("end")).isFalse();
    }

    @Test
    void nothing_is_told_of_what_was_refused_or_changed_nothing() {
        writer.withProfile();
        writer.asks()
                .header("If-Match", "\"1\"")
                .body(Account.profile(writer.name()))
                .put(writer.path())
                .then()
                .statusCode(200);
        writer.asks()
                .header("If-Match", "\"5\"")
                .body(Account.profile("Stale"))
                .put(writer.path())
                .then()
                .statusCode(412);
        writer.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "X", "kindOfWork", "Y", "bio", "<script>alert(1)</script>"))
                .put(writer.path())
                .then()
                .statusCode(422);
        writer.asks()
                .header("If-Match", "\"1\"")
                .body(Account.profile("Said Last"))
                .put(writer.path())
                .then()
                .statusCode(200);

        assertThat(Told.of(writer.id().toString(), 2))
                .extracting(event -> event.path("name").asText())
                .containsExactly("Meera Kulkarni", "Said Last");
    }

    private static void assertEnvelope(ConsumerRecord<String, byte[]> record, String type) {
        Map<String, String> headers = Told.headers(record);
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "health.newsroom." + type)
                .containsEntry("ce_source", "/author-service")
                .containsEntry("ce_subject", record.key())
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }
}
