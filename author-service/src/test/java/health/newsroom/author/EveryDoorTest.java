package health.newsroom.author;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.author.credential.Entered;
import health.newsroom.author.profile.PhotoFormat;
import health.newsroom.author.profile.Pictures;
import health.newsroom.http.Role;
import health.newsroom.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every endpoint of this service, asked by everybody. {@code {other}} is a physician with a profile, a photo and an unverified licence;
 * {@code own} is that physician. Whatever was changed is fresh for who asks next.
 */
@QuarkusTest
class EveryDoorTest {

    /** Everybody who may stand at a door, in the order of the table's columns. */
    private static final List<String> ASKERS = List.of(
            "none",
            "bad",
            "norole",
            "writer",
            "physician",
            "medical-editor",
            "editor",
            "credential-officer",
            "ops",
            "own");

    /** Four tokens that are not valid here, which are all answered alike. */
    private static final List<String> BAD = List.of("expired", "audience", "issuer", "forged");

    static final List<String> TABLE = List.of(
            //  method path                                          none bad  norole writer phys m-ed edit offic ops
            // own
            "POST   /api/people                                       401 401  403    201    201  201  201  201   403"
                    + " 409",
            "POST   /api/people?for={new}                             401 401  403    403    403  403  201  201   403"
                    + " 403",
            "GET    /api/people                                       401 401  403    200    200  200  200  200   403"
                    + " 200",
            "GET    /api/people/me                                    401 401  403    404    404  404  404  404   403"
                    + " 200",
            "GET    /api/people/{other}                               401 401  403    200    200  200  200  200   403"
                    + " 200",
            "PUT    /api/people/{other}                               401 401  403    403    403  403  200  200   403"
                    + " 200",
            "PUT    /api/people/{other}?close                         401 401  403    403    403  403  200  403   403"
                    + " 403",
            "GET    /api/people/{other}/photo                         401 401  403    200    200  200  200  200   403"
                    + " 200",
            "PUT    /api/people/{other}/photo                         401 401  403    403    403  403  204  204   403"
                    + " 204",
            "DELETE /api/people/{other}/photo                         401 401  403    403    403  403  204  204   403"
                    + " 204",
            "POST   /api/people/{other}/credentials                   401 401  403    403    403  403  201  403   403"
                    + " 201",
            "GET    /api/people/{other}/credentials                   401 401  403    200    200  200  200  200   403"
                    + " 200",
            "GET    /api/people/{other}/credentials/{cid}             401 401  403    404    404  200  200  200   403"
                    + " 200",
            "PUT    /api/people/{other}/credentials/{cid}             401 401  403    403    403  403  200  403   403"
                    + " 200",
            "POST   /api/people/{other}/credentials/{cid}/verification 401 401 403    403    403  403  403  200   403"
                    + " 403",
            "GET    /api/people/{other}/credentials/{cid}/verifications 401 401 403   404    404  200  200  200   403"
                    + " 200",
            "GET    /api/people/credentials                           401 401  403    403    403  200  200  200   403"
                    + " 403",
            "GET    /api/people/dead-letters                          401 401  403    403    403  403  403  403   200"
                    + " 403",
            "POST   /api/people/dead-letters/{letter}/replay          401 401  403    403    403  403  403  403   404"
                    + " 403",
            "GET    /people/{slug}                                    200 200  200    200    200  200  200  200   200"
                    + " 200",
            "GET    /people/{slug}/photo                              200 200  200    200    200  200  200  200   200"
                    + " 200");

    @TestHTTPResource(value = "/openapi", management = true)
    @SuppressWarnings("NullAway.Init")
    URI document;

    @ParameterizedTest
    @FieldSource("TABLE")
    void everybody_gets_the_answer_the_table_says(String line) {
        String[] row = line.trim().split("\\s+", -1);
        Map<String, Integer> wanted = new LinkedHashMap<>();
        Map<String, Integer> got = new LinkedHashMap<>();
        Behind behind = Behind.fresh();
        for (int i = 0; i < ASKERS.size(); i++) {
            for (String asker : ASKERS.get(i).equals("bad") ? BAD : List.of(ASKERS.get(i))) {
                Response answer = ask(row[0], row[1], asker, behind);
                wanted.put(asker, Integer.valueOf(row[i + 2]));
                got.put(asker, answer.statusCode());
                if (answer.statusCode() >= 400) {
                    assertThat(answer.contentType()).as("%s as %s", line, asker).isEqualTo("application/problem+json");
                } else if (!row[0].equals("GET")) {
                    behind = Behind.fresh();
                }
            }
        }

        assertThat(got).as(line).isEqualTo(wanted);
    }

    @Test
    void no_endpoint_is_missing_from_the_table() {
        Set<String> tabled = TABLE.stream()
                .map(line -> line.trim().split("\\s+", -1))
                .filter(row -> row[1].startsWith("/api"))
                .map(row -> row[0] + " " + row[1].replaceAll("\\?.*", "").replaceAll("\\{\\w+}", "{}"))
                .collect(toSet());
        Map<String, Map<String, ?>> paths = given().accept(ContentType.JSON)
                .get(document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        List<String> documented = new ArrayList<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method ->
                        List.of("get", "put", "post", "delete", "patch").contains(method))
                .forEach(method ->
                        documented.add(method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{\\w+}", "{}"))));

        assertThat(tabled).containsExactlyInAnyOrderElementsOf(documented);
    }

    /** What stands behind a door: a physician's profile with a photo and an unverified licence, all of it fresh. */
    private record Behind(Account other, String slug, Map<String, Object> licence, String credential) {

        static Behind fresh() {
            Account other = Account.physician();
            String slug = "door-" + other.id();
            other.asks()
                    .body(Map.of("name", "Dr Hannah Okafor", "kindOfWork", "General practitioner", "slug", slug))
                    .post("/api/people")
                    .then()
                    .statusCode(201);
            given().auth()
                    .oauth2(other.token())
                    .header("If-Match", "\"1\"")
                    .contentType("image/png")
                    .body(Pictures.of(PhotoFormat.PNG))
                    .put(other.path() + "/photo")
                    .then()
                    .statusCode(204);
            Map<String, Object> licence = Entered.licence();
            return new Behind(other, slug, licence, other.enters(licence).replaceAll(".*/", ""));
        }

        String path(String template) {
            return template.replace("{other}", other.id().toString())
                    .replace("{cid}", credential)
                    .replace("{slug}", slug)
                    .replace("{letter}", UUID.randomUUID().toString())
                    .replaceAll("\\?.*", "");
        }
    }

    private static Response ask(String method, String template, String asker, Behind behind) {
        RequestSpecification request =
                given().header("Idempotency-Key", UUID.randomUUID().toString());
        String token = token(asker, behind.other());
        if (token != null) {
            request.auth().oauth2(token);
        }
        String path = behind.path(template);
        if (method.equals("PUT") || method.equals("DELETE") || path.endsWith("/verification")) {
            request.header("If-Match", path.contains(behind.credential()) ? "\"1\"" : "\"2\"");
        }
        body(request, method, template, behind.licence());
        return request.request(method, path);
    }

    private static void body(
            RequestSpecification request, String method, String template, Map<String, Object> licence) {
        if (method.equals("GET") || method.equals("DELETE")) {
            return;
        }
        if (template.endsWith("/photo")) {
            request.contentType("image/jpeg").body(Pictures.of(PhotoFormat.JPEG));
            return;
        }
        request.contentType(ContentType.JSON).body(json(template, licence));
    }

    private static Map<String, ?> json(String template, Map<String, Object> licence) {
        if (template.endsWith("/verification")) {
            return Map.of("status", "ACTIVE", "method", "REGISTER_LOOKUP");
        }
        if (template.endsWith("/credentials")) {
            return Entered.licence();
        }
        if (template.endsWith("/{cid}")) {
            return licence;
        }
        if (template.endsWith("?for={new}")) {
            return Map.of("name", "New Person", "kindOfWork", "Writer", "account", UUID.randomUUID());
        }
        if (template.endsWith("?close")) {
            return Map.of("name", "Dr Hannah Okafor", "kindOfWork", "General practitioner", "accountOpen", false);
        }
        return template.endsWith("/replay") ? Map.of() : Account.profile("Somebody");
    }

    private static @Nullable String token(String asker, Account other) {
        UUID id = UUID.randomUUID();
        String[] everything = Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new);
        return switch (asker) {
            case "none" -> null;
            case "expired" -> Tokens.expired(id, "Late", everything);
            case "audience" -> Tokens.forAnotherAudience(id, "Elsewhere", everything);
            case "issuer" -> Tokens.fromAnotherIssuer(id, "Foreign", everything);
            case "forged" -> Tokens.forged(id, "Forged", everything);
            case "norole" -> Tokens.of(id, "Nobody");
            case "own" -> other.token();
            default -> Tokens.of(id, "Somebody", asker);
        };
    }
}
