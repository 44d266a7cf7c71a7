package health.newsroom.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import health.newsroom.testing.DatabaseOutage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsTest {

    private static final KafkaProducer<String, byte[]> KAFKA = new KafkaProducer<>(
            Map.of("bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS")),
            new StringSerializer(),
            new ByteArraySerializer());

    @Inject
    DataSource database;

    private final String id = UUID.randomUUID().toString();
    private final String text = "event " + id;

    @AfterAll
    static void close() {
        KAFKA.close();
    }

    @Test
    void what_is_committed_is_heard() {
        make(text);

        soon().untilAsserted(() -> assertThat(heard(text)).isOne());
    }

    @Test
    void what_is_refused_is_not_heard() throws Exception {
        As.writerCreating(id)
                .body("{\"text\": \"refuse me late\"}")
                .post("/api/notes")
                .then()
                .statusCode(409);
        make(text);

        soon().untilAsserted(() -> assertThat(heard(text)).isOne());
        assertThat(heard("refuse me late")).isZero();
    }

    @Test
    void an_event_outside_a_transaction_is_a_defect() {
        As.writer()
                .contentType("application/json")
                .post("/api/notes/outside")
                .then()
                .statusCode(500);
    }

    @Test
    void a_second_delivery_changes_nothing() throws Exception {
        deliver(id, text);
        deliver(id, text);
        deliver(UUID.randomUUID().toString(), text + " after it");

        soon().untilAsserted(() -> assertThat(heard(text + " after it")).isOne());
        assertThat(heard(text)).isOne();
    }

    @Test
    void a_trace_goes_on_in_the_event_and_in_what_the_event_causes() {
        String trace = "00-" + id.replace("-", "") + "-b7ad6b7169203331-01";
        As.writerCreating(id)
                .header("traceparent", trace)
                .body("{\"text\": \"answer " + text + "\"}")
                .post("/api/notes")
                .then()
                .statusCode(201);

        soon().untilAsserted(() -> assertThat(heard("answer " + text)).isOne());
        soon().untilAsserted(() -> assertThat(heard(trace)).isOne());
    }

    @Test
    void an_event_waits_until_the_database_is_back() throws Exception {
        make("warm up " + id);
        soon().untilAsserted(() -> assertThat(heard("warm up " + id)).isOne());
        try (DatabaseOutage outage = DatabaseOutage.begin()) {
            assertThat(outage).isNotNull();
            deliver(id, text);
            As.writer()
                    .get("/api/notes")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .contentType("application/problem+json")
                    .body("type", endsWith(":unavailable"));
            As.writerCreating(id)
                    .body("{\"text\": \"x\"}")
                    .post("/api/notes")
                    .then()
                    .statusCode(503);
        }

        soon().untilAsserted(() -> assertThat(heard(text)).isOne());
        make("later " + id);
        soon().untilAsserted(() -> assertThat(heard("later " + id)).isOne());
        assertThat(letter(id)).isNull();
    }

    @Test
    void what_cannot_be_handled_is_set_aside_with_its_reason_and_can_be_replayed() throws Exception {
        poison(true);
        deliver(id, "poison " + text);
        deliver(UUID.randomUUID().toString(), text);

        soon().untilAsserted(() -> assertThat(heard(text)).isOne());
        soon().untilAsserted(() -> assertThat(letter(id)).isNotNull());
        String letter = letter(id);
        assertThat(heard("poison " + text)).isZero();
        As.ops()
                .get("/api/notes/dead-letters?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + letter + "' }.reason", containsString("not to be heard"))
                .body("items.find { it.id == '" + letter + "' }.type", equalTo("note.made.v1"))
                .body("items.find { it.id == '" + letter + "' }.topic", equalTo("newsroom.articles"));

        poison(false);
        JsonPath replayed = As.ops()
                .header("Idempotency-Key", id)
                .post("/api/notes/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(replayed.getString("replayedBy")).isEqualTo(As.OPS.toString());
        soon().untilAsserted(() -> assertThat(heard("poison " + text)).isOne());
    }

    @Test
    void a_record_that_is_no_event_is_set_aside_and_not_replayed() throws Exception {
        KAFKA.send(new ProducerRecord<>("newsroom.articles", id, new byte[] {1, 0, (byte) 0xFF}))
                .get();

        soon().untilAsserted(() -> assertThat(letterOfRecord(id)).isNotNull());
        As.ops()
                .header("Idempotency-Key", id)
                .post("/api/notes/dead-letters/" + letterOfRecord(id) + "/replay")
                .then()
                .statusCode(409)
                .body("type", endsWith(":dead-letter-not-replayable"));
        As.ops()
                .header("Idempotency-Key", id)
                .post("/api/notes/dead-letters/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void dead_letters_are_for_ops() {
        As.writer().get("/api/notes/dead-letters").then().statusCode(403);
        As.writer()
                .header("Idempotency-Key", id)
                .post("/api/notes/dead-letters/" + id + "/replay")
                .then()
                .statusCode(403);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).ignoreExceptions();
    }

    private void make(String text) {
        As.writerCreating(UUID.randomUUID().toString())
                .body("{\"text\": \"" + text + "\"}")
                .post("/api/notes")
                .then()
                .statusCode(201);
    }

    private static void deliver(String id, String text) throws Exception {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                "newsroom.articles",
                "subject",
                ("{\"note\":\"" + id + "\",\"text\":\"" + text + "\",\"new\":1}").getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_type", "health.newsroom.note.made.v1",
                        "ce_source", "/test",
                        "ce_subject", "subject",
                        "ce_time", "2026-03-01T09:30:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        KAFKA.send(record).get();
    }

    private void poison(boolean yes) throws SQLException {
        query("update mood set poison = " + yes + " returning poison", null);
    }

    private long heard(String text) throws SQLException {
        return Long.parseLong(String.valueOf(query("select count(*) from heard where text = ?", text)));
    }

    private @Nullable String letter(String event) throws SQLException {
        return query("select id from dead_letter where event_id = ?", event);
    }

    private @Nullable String letterOfRecord(String key) throws SQLException {
        return query("select id from dead_letter where record_key = ?", key);
    }

    private @Nullable String query(String sql, @Nullable String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setString(1, parameter);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }
}
