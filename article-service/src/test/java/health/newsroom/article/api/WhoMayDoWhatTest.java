package health.newsroom.article.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Persons;
import health.newsroom.http.Role;
import health.newsroom.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of every endpoint and every kind of caller. A cell is the status a call gets that is right in every other way. */
@QuarkusTest
class WhoMayDoWhatTest {

    private static final List<String> CALLERS = List.of(
            "nobody",
            "expired",
            "other-audience",
            "other-issuer",
            "forged",
            "its writer",
            "another writer",
            "physician",
            "medical-editor",
            "editor",
            "credential-officer",
            "ops");

    private static final String TABLE = """
            call                     | nobody | expired | other-audience | other-issuer | forged | its writer | another writer | physician | medical-editor | editor | credential-officer | ops
            GET /                    | 200    | 200     | 200            | 200          | 200    | 200        | 200            | 200       | 200            | 200    | 200                | 200
            GET /feed.atom           | 200    | 200     | 200            | 200          | 200    | 200        | 200            | 200       | 200            | 200    | 200                | 200
            GET /api/openapi         | 200    | 200     | 200            | 200          | 200    | 200        | 200            | 200       | 200            | 200    | 200                | 200
            POST articles            | 401    | 401     | 401            | 401          | 401    | 201        | 201            | 403       | 403            | 201    | 403                | 403
            GET articles             | 401    | 401     | 401            | 401          | 401    | 200        | 200            | 403       | 200            | 200    | 403                | 403
            GET article              | 401    | 401     | 401            | 401          | 401    | 200        | 403            | 403       | 200            | 200    | 403                | 403
            POST revisions           | 401    | 401     | 401            | 401          | 401    | 201        | 403            | 403       | 403            | 201    | 403                | 403
            GET revisions            | 401    | 401     | 401            | 401          | 401    | 200        | 403            | 403       | 200            | 200    | 403                | 403
            GET revision             | 401    | 401     | 401            | 401          | 401    | 200        | 403            | 403       | 200            | 200    | 403                | 403
            GET gate                 | 401    | 401     | 401            | 401          | 401    | 200        | 403            | 403       | 200            | 200    | 403                | 403
            POST submission          | 401    | 401     | 401            | 401          | 401    | 200        | 403            | 403       | 403            | 200    | 403                | 403
            POST withdrawal          | 401    | 401     | 401            | 401          | 401    | 409        | 403            | 403       | 403            | 409    | 403                | 403
            POST publication         | 401    | 401     | 401            | 401          | 401    | 403        | 403            | 403       | 409            | 409    | 403                | 403
            PUT source status        | 401    | 401     | 401            | 401          | 401    | 403        | 403            | 403       | 200            | 200    | 403                | 403
            GET reader reports       | 401    | 401     | 401            | 401          | 401    | 403        | 403            | 403       | 200            | 200    | 403                | 403
            GET editions             | 401    | 401     | 401            | 401          | 401    | 200        | 403            | 403       | 200            | 200    | 403                | 403
            GET editions on          | 401    | 401     | 401            | 401          | 401    | 200        | 403            | 403       | 200            | 200    | 403                | 403
            POST import-preview      | 401    | 401     | 401            | 401          | 401    | 200        | 200            | 403       | 403            | 200    | 403                | 403
            GET dead-letters         | 401    | 401     | 401            | 401          | 401    | 403        | 403            | 403       | 403            | 403    | 403                | 200
            POST dead-letter replay  | 401    | 401     | 401            | 401          | 401    | 403        | 403            | 403       | 403            | 403    | 403                | 404
            """;

    private final Persons writer = Persons.writer();

    @TestFactory
    Stream<DynamicTest> the_table() {
        return rows().entrySet().stream()
                .flatMap(row -> CALLERS.stream().map(caller -> {
                    int expected = row.getValue().get(CALLERS.indexOf(caller));
                    return DynamicTest.dynamicTest(row.getKey() + " by " + caller + " gets " + expected, () -> {
                        Response answer =
                                call(row.getKey(), Api.draft(writer, Manuscripts.about(writer.id())), as(caller));
                        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(expected);
                        if (expected >= 400) {
                            assertThat(answer.contentType()).startsWith("application/problem+json");
                        }
                    });
                }));
    }

    private static Map<String, List<Integer>> rows() {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        TABLE.lines().skip(1).forEach(line -> {
            List<String> cells = new ArrayList<>(
                    Stream.of(line.split("\\|")).map(String::strip).toList());
            rows.put(cells.removeFirst(), cells.stream().map(Integer::valueOf).toList());
        });
        assertThat(TABLE.lines().findFirst().orElseThrow().split("\\s*\\|\\s*")).hasSize(CALLERS.size() + 1);
        return rows;
    }

    private RequestSpecification as(String caller) {
        UUID somebody = UUID.randomUUID();
        return switch (caller) {
            case "nobody" -> given();
            case "expired" -> bearer(Tokens.expired(writer.id(), "W", Role.Names.WRITER, Role.Names.EDITOR));
            case "other-audience" ->
                bearer(Tokens.forAnotherAudience(writer.id(), "W", Role.Names.WRITER, Role.Names.EDITOR));
            case "other-issuer" ->
                bearer(Tokens.fromAnotherIssuer(writer.id(), "W", Role.Names.WRITER, Role.Names.EDITOR));
            case "forged" -> bearer(Tokens.forged(writer.id(), "W", Role.Names.WRITER, Role.Names.EDITOR));
            case "its writer" -> Api.as(writer);
            case "another writer" -> Api.as(Persons.writer());
            default -> bearer(Tokens.of(somebody, "Somebody", caller));
        };
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().oauth2(token);
    }

    private static Response call(String call, UUID article, RequestSpecification caller) {
        if (!call.startsWith("GET")) {
            caller.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", Api.etag(article));
        }
        String at = "/api/articles/" + article;
        return switch (call) {
            case "GET /", "GET /feed.atom", "GET /api/openapi" -> caller.get(call.substring(4));
            case "POST articles" ->
                json(caller, Api.body(Manuscripts.about(UUID.randomUUID()))).post("/api/articles");
            case "GET articles" -> caller.get("/api/articles");
            case "GET article" -> caller.get(at);
            case "POST revisions" ->
                json(caller, Api.body(Manuscripts.about(UUID.randomUUID()))).post(at + "/revisions");
            case "GET revisions" -> caller.get(at + "/revisions");
            case "GET revision" -> caller.get(at + "/revisions/1");
            case "GET gate" -> caller.get(at + "/gate");
            case "POST submission" -> json(caller, "{}").post(at + "/submission");
            case "POST withdrawal" -> caller.post(at + "/withdrawal");
            case "POST publication" ->
                json(caller, Map.of("revision", Api.hash(article))).post(at + "/publication");
            case "PUT source status" ->
                json(caller, Map.of("status", "CURRENT")).put(at + "/sources/he2013/status");
            case "GET reader reports" -> caller.get(at + "/reader-reports");
            case "GET editions" -> caller.get(at + "/editions");
            case "GET editions on" -> caller.get(at + "/editions/on/2026-03-02");
            case "POST import-preview" ->
                caller.contentType("text/plain; charset=utf-8")
                        .body("A headline\nA text.")
                        .post("/api/articles/import-preview");
            case "GET dead-letters" -> caller.get("/api/articles/dead-letters");
            case "POST dead-letter replay" ->
                caller.post("/api/articles/dead-letters/" + UUID.randomUUID() + "/replay");
            default -> throw new IllegalArgumentException(call);
        };
    }

    private static RequestSpecification json(RequestSpecification caller, Object body) {
        return caller.contentType("application/json").body(body);
    }
}
