package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a problem with a stable type, and the review is as it was. */
@QuarkusTest
class BadInputTest {

    private Desk desk;
    private long entries;

    @BeforeEach
    void a_review() {
        Staff.nobody();
        Staff.physician(HANNAH);
        desk = Desk.submit(ArticleFixture.quiet());
        entries = desk.ledgerLength();
    }

    @AfterEach
    void nothing_was_changed() {
        assertThat(desk.ledgerLength()).isEqualTo(entries);
    }

    private String decisions() {
        return "/api/claims/" + desk.claim("Avoid") + "/decisions";
    }

    private void refused(String body, int status, String code) {
        Desk.creating(HANNAH)
                .body(body)
                .post(decisions())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:newsroom:" + code));
    }

    @Test
    void a_body_that_is_no_decision_is_refused_by_name() {
        String hash = desk.article().hash();

        refused("", 400, "empty-body");
        refused("{", 400, "malformed-json");
        refused("[]", 400, "wrong-type");
        refused(
                "{\"outcome\": \"APPROVED\", \"revision\": \"" + hash + "\", \"reviewer\": \"me\"}",
                400,
                "unknown-field");
        refused("{\"outcome\": \"SUPER\", \"revision\": \"" + hash + "\"}", 400, "wrong-type");
        refused("{\"outcome\": 0, \"revision\": \"" + hash + "\"}", 400, "wrong-type");
        refused("{\"revision\": \"" + hash + "\"}", 422, "validation-failed");
        refused("{\"outcome\": \"APPROVED\", \"revision\": \"latest\"}", 422, "validation-failed");
        refused("null", 422, "validation-failed");
        refused(
                "{\"outcome\": \"APPROVED\", \"revision\": \"" + hash + "\", \"comment\": \"" + "x".repeat(5001)
                        + "\"}",
                422,
                "validation-failed");
        refused("{\"comment\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}", 413, "body-too-large");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] body = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};

        Desk.creating(HANNAH)
                .body(body)
                .post(decisions())
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-utf-8"));
    }

    @Test
    void another_media_type_is_refused() {
        Desk.creating(HANNAH)
                .contentType("text/plain")
                .body("approved")
                .post(decisions())
                .then()
                .statusCode(415)
                .body("type", endsWith(":unsupported-media-type"));
    }

    @Test
    void marks_name_at_least_one_sentence() {
        Desk.creating(WRITER)
                .body("{\"sentences\": []}")
                .post("/api/reviews/" + desk.review() + "/non-medical-marks")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/sentences"));
    }

    @Test
    void a_creating_call_needs_a_key_and_a_key_belongs_to_one_body() {
        Map<String, String> body = Map.of("outcome", "APPROVED", "revision", "0".repeat(64));

        Desk.as(HANNAH)
                .body(body)
                .post(decisions())
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-missing"));
    }

    @Test
    void a_repeated_decision_gets_the_first_answer_and_is_taken_once() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body =
                Map.of("outcome", "APPROVED", "revision", desk.article().hash());
        String claim = decisions();

        String first = Desk.as(HANNAH)
                .header("Idempotency-Key", key)
                .body(body)
                .post(claim)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = Desk.as(HANNAH)
                .header("Idempotency-Key", key)
                .body(body)
                .post(claim)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Desk.as(HANNAH)
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "outcome",
                        "INCORRECT",
                        "comment",
                        "No.",
                        "revision",
                        desk.article().hash()))
                .post(claim)
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));

        assertThat(second).isEqualTo(first);
        entries += 2; // one decision, and the assignment accepted by it
    }

    @Test
    void an_unknown_address_or_method_is_a_problem_too() {
        Desk.as(HANNAH)
                .get("/api/reviews/" + desk.review() + "/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        Desk.as(HANNAH)
                .delete("/api/reviews/" + desk.review())
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }
}
