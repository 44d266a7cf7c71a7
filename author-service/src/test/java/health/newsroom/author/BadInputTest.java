package health.newsroom.author;

import static health.newsroom.author.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be taken is answered with a stable problem, and leaves nothing behind. */
@QuarkusTest
class BadInputTest {

    private final Account writer = Account.writer();

    @Inject
    EntityManager database;

    static Stream<Arguments> bodies() {
        String good = "{\"name\":\"Meera\",\"kindOfWork\":\"Pharmacist\",\"bio\":\"%s\"}";
        return Stream.of(
                Arguments.of("nothing", "".getBytes(UTF_8), 400, "empty-body"),
                Arguments.of("white space", " \n\t".getBytes(UTF_8), 400, "empty-body"),
                Arguments.of(
                        "ten megabytes", good.formatted("x".repeat(10_000_000)).getBytes(UTF_8), 413, "body-too-large"),
                Arguments.of("Latin-1", good.formatted("caf\u00e9").getBytes(ISO_8859_1), 400, "invalid-utf-8"),
                Arguments.of("a NUL", good.formatted("a\\u0000b").getBytes(UTF_8), 400, "invalid-utf-8"),
                Arguments.of("half a surrogate pair", good.formatted("\\ud800").getBytes(UTF_8), 400, "invalid-utf-8"),
                Arguments.of("no JSON", "name=Meera".getBytes(UTF_8), 400, "malformed-json"),
                Arguments.of("cut JSON", "{\"name\":\"Me".getBytes(UTF_8), 400, "malformed-json"),
                Arguments.of("two documents", (good.formatted("") + "{}").getBytes(UTF_8), 400, "malformed-json"),
                Arguments.of("a list", "[]".getBytes(UTF_8), 400, "wrong-type"),
                Arguments.of("null", "null".getBytes(UTF_8), 422, "validation-failed"),
                Arguments.of(
                        "a number for a name", "{\"name\":7,\"kindOfWork\":\"x\"}".getBytes(UTF_8), 400, "wrong-type"),
                Arguments.of(
                        "an unknown field",
                        "{\"name\":\"M\",\"kindOfWork\":\"x\",\"role\":\"editor\"}".getBytes(UTF_8),
                        400,
                        "unknown-field"),
                Arguments.of(
                        "a repeated field",
                        "{\"name\":\"M\",\"name\":\"N\",\"kindOfWork\":\"x\"}".getBytes(UTF_8),
                        400,
                        "malformed-json"),
                Arguments.of("missing fields", "{}".getBytes(UTF_8), 422, "validation-failed"),
                Arguments.of(
                        "an account that is no id",
                        "{\"name\":\"M\",\"kindOfWork\":\"x\",\"account\":\"me\"}".getBytes(UTF_8),
                        400,
                        "wrong-type"),
                Arguments.of(
                        "HTML in the bio",
                        good.formatted("<b onclick='x'>bold</b>").getBytes(UTF_8),
                        422,
                        "html-in-markdown"),
                Arguments.of(
                        "script in the bio",
                        good.formatted("<script>alert(1)</script>").getBytes(UTF_8),
                        422,
                        "html-in-markdown"),
                Arguments.of(
                        "a script link",
                        good.formatted("[x](javascript:alert(1))").getBytes(UTF_8),
                        422,
                        "unsafe-link"),
                Arguments.of(
                        "a picture in the bio",
                        good.formatted("![x](https://x.example/p)").getBytes(UTF_8),
                        422,
                        "image-not-stored"),
                Arguments.of(
                        "a bio that is too long",
                        good.formatted("x".repeat(5_001)).getBytes(UTF_8),
                        422,
                        "validation-failed"),
                Arguments.of(
                        "a bad slug",
                        "{\"name\":\"M\",\"kindOfWork\":\"x\",\"slug\":\"../me\"}".getBytes(UTF_8),
                        422,
                        "malformed-slug"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_body_that_cannot_be_taken_is_refused_and_nothing_is_left_behind(
            String what, byte[] body, int status, String code) {
        String key = UUID.randomUUID().toString();

        assertProblem(send(key, "application/json", body), status, code);

        assertThat(count("select count(*) from person where id = ?1")).isZero();
        assertThat(count("select count(*) from address where person = ?1")).isZero();
        assertThat(count("select count(*) from outbox_event where subject = cast(?1 as text)"))
                .isZero();
        send(key, "application/json", "{\"name\":\"Meera\",\"kindOfWork\":\"Pharmacist\"}".getBytes(UTF_8))
                .then()
                .statusCode(201);
    }

    @Test
    void a_key_is_asked_for() {
        Response answer = given().auth()
                .oauth2(writer.token())
                .contentType("application/json")
                .body(Account.profile("Meera"))
                .post("/api/people");

        assertProblem(answer, 400, "idempotency-key-missing");
    }

    @Test
    void a_body_of_another_kind_is_refused() {
        assertProblem(send("k", "text/plain", "Meera".getBytes(UTF_8)), 415, "unsupported-media-type");
        assertProblem(send("k", "application/xml", "<a/>".getBytes(UTF_8)), 415, "unsupported-media-type");
    }

    @Test
    void an_answer_of_another_kind_is_refused() {
        assertProblem(writer.asks().accept("application/xml").get("/api/people"), 406, "not-acceptable");
    }

    @Test
    void a_method_that_is_none_here_is_refused() {
        assertProblem(writer.asks().delete("/api/people"), 405, "method-not-allowed");
        assertProblem(writer.asks().patch(writer.path()), 405, "method-not-allowed");
    }

    @Test
    void an_address_that_is_none_is_refused() {
        assertProblem(writer.asks().get("/api/people/not-an-id"), 404, "not-found");
        assertProblem(writer.asks().get("/api/people/" + writer.id() + "/nothing"), 404, "not-found");
    }

    private Response send(String key, String type, byte[] body) {
        RequestSpecification request = given().auth().oauth2(writer.token()).header("Idempotency-Key", key);
        return request.contentType(type).body(body).post("/api/people");
    }

    private long count(String sql) {
        return ((Number) database.createNativeQuery(sql)
                        .setParameter(1, writer.id())
                        .getSingleResult())
                .longValue();
    }
}
