package health.newsroom.article.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Persons;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is sent: a clear problem with a stable type, and nothing lost or half done. */
@QuarkusTest
class BadInputTest {

    private final Persons writer = Persons.writer();

    private ValidatableResponse create(Object body) {
        return Api.changing(writer).body(body).post("/api/articles").then();
    }

    private ValidatableResponse createWith(Consumer<ObjectNode> change) {
        ObjectNode body = Api.body(Manuscripts.about(writer.id()));
        change.accept(body);
        return create(body);
    }

    private void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:newsroom:" + code))
                .body("status", equalTo(status))
                .body("detail", org.hamcrest.Matchers.not(org.hamcrest.Matchers.emptyString()));
        assertThat(articlesOfWriter()).as("nothing was made").isEmpty();
    }

    private List<String> articlesOfWriter() {
        return Api.as(writer).get("/api/articles").path("items.id");
    }

    @Test
    void an_empty_body() {
        problem(create(""), 400, "empty-body");
    }

    @Test
    void ten_megabytes() {
        problem(create("x".repeat(10 * 1024 * 1024)), 413, "body-too-large");
    }

    @Test
    void a_body_over_its_megabyte() {
        problem(createWith(body -> body.put("body", "x".repeat(1024 * 1024 + 1))), 422, "validation-failed");
    }

    @Test
    void bytes_that_are_no_text() {
        byte[] latin = "{\"headline\":\"caf\u00e9\",\"body\":\"x\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(Api.changing(writer).body(latin).post("/api/articles").then(), 400, "invalid-utf-8");
    }

    @Test
    void something_that_is_no_json() {
        problem(create("{\"headline\": "), 400, "malformed-json");
    }

    @Test
    void a_field_that_does_not_exist() {
        problem(createWith(body -> body.put("title", "x")), 400, "unknown-field");
    }

    @Test
    void a_field_of_the_wrong_type() {
        problem(createWith(body -> body.putArray("headline").add("x")), 400, "wrong-type");
        problem(createWith(body -> body.putArray("byline").add("me")), 400, "wrong-type");
    }

    @Test
    void another_kind_of_body() {
        problem(
                Api.changing(writer)
                        .contentType("application/xml")
                        .body("<a/>")
                        .post("/api/articles")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_headline_that_is_too_long() {
        ValidatableResponse answer = createWith(body -> body.put("headline", "x".repeat(301)));
        problem(answer, 422, "validation-failed");
        answer.body("errors.pointer", hasItem("/headline"));
    }

    @Test
    void a_headline_that_is_missing() {
        problem(createWith(body -> body.remove("headline")), 422, "validation-failed");
    }

    @Test
    void a_standfirst_that_is_too_long() {
        problem(createWith(body -> body.put("standfirst", "x".repeat(1001))), 422, "validation-failed");
    }

    @Test
    void a_source_that_is_none() {
        problem(
                createWith(body -> ((ObjectNode) body.path("sources").get(0)).put("doi", "https://doi.org/10.1/x")),
                422,
                "validation-failed");
        problem(createWith(body -> body.putArray("sources").add((String) null)), 422, "validation-failed");
    }

    @Test
    void html_and_script_in_markdown() {
        ValidatableResponse answer = createWith(body -> body.put("body", "Fine.\n\n<script>alert(1)</script>"));
        problem(answer, 422, "html-in-markdown");
        answer.body("errors[0].pointer", equalTo("/body")).body("errors[0].detail", containsString("Line 3"));
        problem(createWith(body -> body.put("body", "[x](javascript:alert(1))")), 422, "unsafe-link");
        problem(createWith(body -> body.put("body", "![x](https://example.org/x.png)")), 422, "image-not-stored");
        problem(createWith(body -> body.put("body", "Salt[^nobody].")), 422, "unknown-citation");
        problem(createWith(body -> body.put("body", "    code")), 422, "code-in-markdown");
    }

    @Test
    void invisible_characters() {
        problem(createWith(body -> body.put("body", "Do \u202Enot\u202C take it.")), 422, "validation-failed");
        problem(createWith(body -> body.put("body", "a\u0000b")), 400, "invalid-utf-8");
    }

    @Test
    void a_creating_call_without_a_key() {
        problem(
                Api.as(writer)
                        .contentType("application/json")
                        .body(Api.body(Manuscripts.about(writer.id())))
                        .post("/api/articles")
                        .then(),
                400,
                "idempotency-key-missing");
    }

    @Test
    void an_id_that_is_none() {
        Api.as(writer).get("/api/articles/42").then().statusCode(404).contentType("application/problem+json");
        Api.as(writer)
                .get("/api/articles/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:newsroom:article-not-found"));
    }

    @Test
    void a_list_parameter_that_is_none() {
        Api.as(writer)
                .get("/api/articles?limit=0")
                .then()
                .statusCode(400)
                .body("type", containsString("malformed-parameter"));
        Api.as(writer).get("/api/articles?limit=101").then().statusCode(400);
        Api.as(writer).get("/api/articles?after=nowhere").then().statusCode(400);
        Api.as(writer).get("/api/articles?state=ASLEEP").then().statusCode(404);
    }
}
