package health.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Json;
import health.newsroom.local.client.SignedIn;
import health.newsroom.local.client.Site;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint, every role, against access.csv; tokens are Keycloak's own, fetched once. */
@ExtendWith(RunningNewsroom.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessIT {

    /** The demo users and the roles that the realm gives them. */
    private static final Map<String, Set<String>> USERS = Map.of(
            "writer", Set.of("writer"),
            "physician", Set.of("physician"),
            "medical-editor", Set.of("medical-editor", "physician"),
            "editor", Set.of("editor"),
            "officer", Set.of("credential-officer"),
            "ops", Set.of("ops"));

    private static final Set<String> ACTS = Set.of("get", "put", "post", "delete", "patch");

    /** What is there for everybody, with an account or without. */
    private static final Set<String> PUBLIC = Set.of("/api/openapi", "/api/reviews/keys");

    private final Site site;
    private final Map<String, SignedIn> people;
    private final String strangersToken;
    private final String expiredToken;

    AccessIT(RunningNewsroom.Access newsroom) {
        this.site = newsroom.site();
        this.people = USERS.keySet().stream().collect(Collectors.toMap(user -> user, site::signIn));
        this.strangersToken = tokenOf("newsroom-stranger").path("access_token");
        var shortLived = tokenOf("newsroom-shortlived");
        this.expiredToken = shortLived.path("access_token");
        awaitEndOf(Duration.ofSeconds(shortLived.<Integer>path("expires_in")));
    }

    /** The writer's token from a client that is not the newsroom's, or whose tokens do not last. */
    private Response tokenOf(String client) {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", "writer")
                .formParam("password", "writer-demo")
                .post(site.resolve("/auth/realms/newsroom/protocol/openid-connect/token"));
    }

    private static void awaitEndOf(Duration lifetime) {
        var over = Instant.now().plus(lifetime).plusSeconds(1);
        while (Instant.now().isBefore(over)) {
            Thread.onSpinWait();
        }
    }

    record Endpoint(String method, String path, Set<String> roles) {

        static Endpoint of(String line) {
            var cells = line.split(",", -1);
            return new Endpoint(cells[0], cells[1], Set.of(cells[2].split(" ")));
        }

        boolean isOpenTo(String user) {
            return Objects.requireNonNull(USERS.get(user)).stream().anyMatch(roles::contains);
        }

        /** The path with an id of nothing in each place; only profiles are the caller's own, since others' are refused. */
        String address(String caller) {
            var known =
                    path.endsWith("/verification") ? path : path.replace("/api/people/{id}", "/api/people/" + caller);
            return known.replace("{number}", "1")
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Endpoint> endpoints() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessIT.class.getResourceAsStream("/access.csv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Endpoint::of)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void each_role_gets_in_or_is_refused_as_the_table_says(Endpoint endpoint) {
        for (var user : USERS.keySet()) {
            var answer = call(endpoint, Objects.requireNonNull(people.get(user)).token());
            if (endpoint.isOpenTo(user)) {
                assertThat(answer.statusCode())
                        .as("%s as %s: %s", endpoint, user, answer.asString())
                        .isNotIn(401, 403, 500, 503);
            } else {
                assertRefused(answer, 403, "forbidden", endpoint + " as " + user);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void nobody_gets_in_without_a_token_that_is_meant_for_the_newsroom(Endpoint endpoint) {
        assertRefused(
                send(endpoint, endpoint.address("nobody"), RestAssured.given()),
                401,
                "unauthenticated",
                endpoint + " without a token");
        assertRefused(call(endpoint, strangersToken), 401, "unauthenticated", endpoint + " wrong audience");
        assertRefused(call(endpoint, expiredToken), 401, "unauthenticated", endpoint + " expired token");
    }

    @Test
    void the_table_names_every_operation_that_the_services_offer_and_no_other() throws Exception {
        var offered = description().properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .filter(path -> !PUBLIC.contains(path.getKey()))
                .flatMap(path -> names(path.getValue())
                        .filter(ACTS::contains)
                        .map(act -> act.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
        assertThat(endpoints()).map(Endpoint::toString).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void every_operation_is_described() {
        for (var path : description().properties()) {
            for (var operation : path.getValue().properties()) {
                if (ACTS.contains(operation.getKey())) {
                    assertThat(operation.getValue().path("summary").asText())
                            .as("summary of %s %s", operation.getKey(), path.getKey())
                            .isNotBlank();
                }
            }
        }
    }

    /** The paths of the whole API as it describes itself. */
    private JsonNode description() {
        return site.get("/api/openapi", "application/json").json().path("paths");
    }

    private static Stream<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    private Response call(Endpoint endpoint, String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        var address = endpoint.address(Json.parse(claims).path("sub").asText());
        return send(endpoint, address, RestAssured.given().header("Authorization", "Bearer " + token));
    }

    private Response send(Endpoint endpoint, String address, RequestSpecification request) {
        var spec = request.baseUri(site.origin().toString())
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"");
        if (endpoint.path().endsWith("/photo") && "PUT".equals(endpoint.method())) {
            spec.contentType("image/png").body(new byte[] {1});
        } else if (endpoint.path().endsWith("/import-preview")) {
            spec.contentType("text/plain").body("A headline");
        } else if (!"GET".equals(endpoint.method())) {
            spec.contentType("application/json").body("{}");
        }
        return spec.request(endpoint.method(), address);
    }

    private static void assertRefused(Response answer, int status, String problem, String what) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).as(what).endsWith(":" + problem);
    }
}
