package health.newsroom.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();
    private final String text = "idempotent " + key;

    @Test
    void a_repeat_gets_the_first_answer_and_makes_nothing() throws Exception {
        Response first = create(key, text);
        Response second = create(key, text);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(notes(text)).isOne();
    }

    @Test
    void a_key_is_asked_for() {
        As.writer()
                .contentType("application/json")
                .body(body(text))
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-missing"));
        As.writerCreating("x".repeat(201))
                .body(body(text))
                .post("/api/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void a_key_is_not_taken_for_another_body() throws Exception {
        create(key, text);

        As.writerCreating(key)
                .body(body(text + "!"))
                .post("/api/notes")
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));
        assertThat(notes(text + "!")).isZero();
    }

    @Test
    void a_key_is_its_callers_own() throws Exception {
        create(key, text);
        As.otherWriter()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(text))
                .post("/api/notes")
                .then()
                .statusCode(201)
                .body("author", equalTo("Jonas Feld"));

        assertThat(notes(text)).isEqualTo(2);
    }

    @Test
    void a_refused_attempt_leaves_the_key_and_everything_else_as_it_was() throws Exception {
        assertThat(create(key, "refuse me late").statusCode()).isEqualTo(409);
        assertThat(notes("refuse me late")).isZero();

        assertThat(create(key, text).statusCode()).isEqualTo(201);
    }

    @Test
    void twins_that_come_at_once_make_one_note_and_get_one_answer() throws Exception {
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> twins = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                twins.add(threads.submit(() -> create(key, text)));
            }
            for (Future<Response> twin : twins) {
                assertThat(twin.get().statusCode()).isEqualTo(201);
                answers.add(twin.get().body().asString());
            }
        }
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(notes(text)).isOne();
    }

    @Test
    void keys_of_the_day_before_yesterday_are_forgotten() throws Exception {
        create(key, text);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update idempotency_key set created_at = now() - interval '49 hours' where key = '" + key + "'");
        }

        create(UUID.randomUUID().toString(), text);

        assertThat(count("select count(*) from idempotency_key where key = '" + key + "'"))
                .isZero();
    }

    private static Response create(String key, String text) {
        return As.writerCreating(key).body(body(text)).post("/api/notes");
    }

    private static String body(String text) {
        return "{\"text\": \"" + text + "\"}";
    }

    private long notes(String text) throws SQLException {
        return count("select count(*) from note where text = '" + text + "'");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
