package health.newsroom.conformance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import health.newsroom.http.Role;
import health.newsroom.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemsTest {

    private static final UUID WRITER = UUID.fromString("0a000000-0000-4000-8000-000000000001");

    static String writer() {
        return Tokens.of(WRITER, "Meera Kulkarni", Role.Names.WRITER);
    }

    private static ValidatableResponse post(String json) {
        return post(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(byte[] json) {
        return given().auth()
                .oauth2(writer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .body(json)
                .post("/api/notes")
                .then();
    }

    private static void problem(ValidatableResponse response, int status, String code) {
        response.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:newsroom:" + code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", notNullValue());
    }

    @Test
    void a_proper_note_is_made() {
        post("{\"text\": \"hello\"}")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body("text", equalTo("hello"))
                .body("author", equalTo("Meera Kulkarni"))
                .body("$", not(hasItem("nothing")));
    }

    @Test
    void nobody_gets_in_without_a_token() {
        problem(given().get("/api/notes").then(), 401, "unauthenticated");
    }

    @Test
    void tokens_that_do_not_verify_are_no_tokens() {
        for (String token : new String[] {
            Tokens.expired(WRITER, "x", Role.Names.WRITER),
            Tokens.forAnotherAudience(WRITER, "x", Role.Names.WRITER),
            Tokens.fromAnotherIssuer(WRITER, "x", Role.Names.WRITER),
            Tokens.forged(WRITER, "x", Role.Names.WRITER),
            "rubbish"
        }) {
            problem(given().auth().oauth2(token).get("/api/notes").then(), 401, "unauthenticated");
        }
    }

    @Test
    void a_role_that_is_missing_is_said() {
        String physician = Tokens.of(WRITER, "x", Role.Names.PHYSICIAN);
        problem(given().auth().oauth2(physician).get("/api/notes").then(), 403, "forbidden");
    }

    @Test
    void an_endpoint_that_forgot_to_say_who_may_is_closed() {
        problem(given().auth().oauth2(writer()).get("/api/notes/open-door").then(), 403, "forbidden");
    }

    @Test
    void policies_of_the_router_refuse_with_a_problem_too() {
        problem(given().get("/api/closed/x").then(), 401, "unauthenticated");
        problem(given().auth().oauth2("rubbish").get("/api/closed/x").then(), 401, "unauthenticated");
        problem(given().auth().oauth2(writer()).get("/api/shut/x").then(), 403, "forbidden");
    }

    @Test
    void an_unknown_path_is_a_problem() {
        problem(given().auth().oauth2(writer()).get("/api/nothing-here").then(), 404, "not-found");
        problem(given().get("/nothing").then(), 404, "not-found");
        problem(given().auth().oauth2(writer()).get("/api/notes/not-a-uuid").then(), 404, "not-found");
        problem(
                given().auth()
                        .oauth2(writer())
                        .get("/api/notes/" + UUID.randomUUID())
                        .then(),
                404,
                "note-not-found");
    }

    @Test
    void a_wrong_method_type_or_accept_is_a_problem() {
        problem(given().auth().oauth2(writer()).delete("/api/notes").then(), 405, "method-not-allowed");
        problem(
                given().auth()
                        .oauth2(writer())
                        .accept("image/png")
                        .get("/api/notes")
                        .then(),
                406,
                "not-acceptable");
        problem(
                given().auth()
                        .oauth2(writer())
                        .contentType("text/csv")
                        .body("a,b")
                        .post("/api/notes")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void broken_json_says_where() {
        problem(post("{\"text\": \"hello\""), 400, "malformed-json");
        problem(post("nonsense"), 400, "malformed-json");
        problem(post("{\"text\": \"a\", \"text\": \"b\"}"), 400, "malformed-json");
        problem(post("{\"text\": \"a\"} trailing"), 400, "malformed-json");
        problem(post(deep(5000)), 400, "wrong-type");
    }

    private static String deep(int levels) {
        return "{\"text\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    @Test
    void an_unknown_field_is_named() {
        problem(
                post("{\"text\": \"a\", \"colour\": 1}").body("errors[0].pointer", equalTo("/colour")),
                400,
                "unknown-field");
        problem(
                post("{\"text\": \"a\", \"links\": [{\"url\": \"x\"}, {\"a/b\": 1}]}")
                        .body("errors[0].pointer", equalTo("/links/1/a~1b")),
                400,
                "unknown-field");
    }

    @Test
    void a_value_of_the_wrong_type_is_named() {
        problem(post("{\"text\": 12}").body("errors[0].pointer", equalTo("/text")), 400, "wrong-type");
        problem(post("{\"text\": {}}").body("errors[0].pointer", equalTo("/text")), 400, "wrong-type");
        problem(
                post("{\"text\": \"a\", \"stars\": \"3\"}").body("errors[0].pointer", equalTo("/stars")),
                400,
                "wrong-type");
        problem(
                post("{\"text\": \"a\", \"stars\": 1.5}").body("errors[0].pointer", equalTo("/stars")),
                400,
                "wrong-type");
        problem(
                post("{\"text\": \"a\", \"mood\": \"HAPPY\"}").body("errors[0].pointer", equalTo("/mood")),
                400,
                "wrong-type");
        problem(post("{\"text\": \"a\", \"mood\": 0}").body("errors[0].pointer", equalTo("/mood")), 400, "wrong-type");
        problem(
                post("{\"text\": \"a\", \"links\": [{\"url\": \"x\", \"read\": \"yesterday\"}]}")
                        .body("errors[0].pointer", equalTo("/links/0/read")),
                400,
                "wrong-type");
        problem(post("[]"), 400, "wrong-type");
        problem(post("\"text\""), 400, "wrong-type");
    }

    @Test
    void a_value_that_breaks_a_rule_is_named() {
        problem(post("{}").body("errors[0].pointer", equalTo("/text")), 422, "validation-failed");
        problem(post("{\"text\": \" \"}").body("errors[0].pointer", equalTo("/text")), 422, "validation-failed");
        problem(
                post("{\"text\": \"a\", \"links\": [{\"url\": \"x\"}, {\"url\": \"\"}]}")
                        .body("errors[0].pointer", equalTo("/links/1/url")),
                422,
                "validation-failed");
        problem(
                post("{\"text\": \"a\", \"tags\": [\"x\", \"\"]}").body("errors[0].pointer", equalTo("/tags/1")),
                422,
                "validation-failed");
        problem(post("null"), 422, "validation-failed");
    }

    @Test
    void a_body_that_is_no_text_is_refused() {
        problem(
                post(new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '(', '"', '}'}),
                400,
                "invalid-utf-8");
        problem(
                post(new byte[] {
                    '{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'
                }),
                400,
                "invalid-utf-8");
        problem(post("{\"text\": \"a\\u0000b\"}"), 400, "invalid-utf-8");
        problem(post("{\"text\": \"a\\ud800b\"}"), 400, "invalid-utf-8");
        problem(post("{\"text\": \"\0\"}"), 400, "invalid-utf-8");
        post("{\"text\": \"\\ud83d\\ude00 \\\\ud800 \\\\u0000\"}").statusCode(201);
    }

    @Test
    void an_empty_body_is_a_problem() {
        problem(post(""), 400, "empty-body");
        problem(post("  \n"), 400, "empty-body");
        problem(
                given().auth()
                        .oauth2(writer())
                        .contentType("text/plain")
                        .body("")
                        .post("/api/notes/import")
                        .then(),
                400,
                "empty-body");
    }

    @Test
    void a_body_over_two_megabytes_is_a_problem() {
        problem(post("{\"text\": \"" + "a".repeat(2 * 1024 * 1024) + "\"}"), 413, "body-too-large");
        problem(post("{\"text\": \"" + "a".repeat(10 * 1024 * 1024) + "\"}"), 413, "body-too-large");
        problem(
                given().auth()
                        .oauth2(writer())
                        .contentType("text/plain")
                        .body("a".repeat(10 * 1024 * 1024))
                        .post("/api/notes/import")
                        .then(),
                413,
                "body-too-large");
    }

    @Test
    void a_defect_tells_an_error_id_and_no_secret() {
        problem(
                given().auth()
                        .oauth2(writer())
                        .get("/api/notes/defect")
                        .then()
                        .body("error", notNullValue())
                        .body("detail", not(equalTo("a secret of the house"))),
                500,
                "internal-error");
    }

    @Test
    void a_page_that_nobody_handed_out_is_a_problem() {
        problem(given().auth().oauth2(writer()).get("/api/notes?after=%21%21").then(), 400, "malformed-parameter");
        problem(given().auth().oauth2(writer()).get("/api/notes?after=AAAA").then(), 400, "malformed-parameter");
        problem(given().auth().oauth2(writer()).get("/api/notes?limit=0").then(), 400, "malformed-parameter");
        problem(given().auth().oauth2(writer()).get("/api/notes?limit=many").then(), 400, "malformed-parameter");
    }

    @Test
    void a_browser_on_the_reading_site_gets_a_page() {
        String browser = "text/html,application/xhtml+xml,*/*;q=0.8";
        given().accept(browser)
                .get("/nothing<script>")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<h1>Not found</h1>"))
                .body(not(containsString("<script>")));
        problem(
                given().auth()
                        .oauth2(writer())
                        .accept(browser)
                        .get("/api/nothing")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void a_challenge_says_what_is_wanted() {
        given().get("/api/notes").then().header("WWW-Authenticate", "Bearer");
    }
}
