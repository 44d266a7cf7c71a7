package health.newsroom.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.http.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm's file and the code speak of the same roles, clients and acts. */
class RealmTest {

    private static final Path FOLDER = Path.of("..", "deploy", "keycloak");

    private final JsonNode realm = read("newsroom-realm.json");
    private final JsonNode overlay = read("local-overlay.json");

    @Test
    void the_realm_knows_the_roles_that_the_code_asks_for() {
        assertThat(texts(realm.at("/roles/realm"), "name"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::claim).toList());
    }

    @Test
    void the_realm_holds_no_people_and_no_secrets() {
        assertThat(realm.has("users")).isFalse();
        assertThat(texts(realm.path("clients"), "secret"))
                .allMatch(secret -> secret.matches("\\$\\{NEWSROOM_[A-Z_]+}"));
    }

    @Test
    void every_service_is_in_the_audience() {
        JsonNode scope = named(realm.path("clientScopes"), "name", "newsroom-services");

        assertThat(StreamSupport.stream(scope.path("protocolMappers").spliterator(), false)
                        .map(mapper ->
                                mapper.at("/config/included.client.audience").asText()))
                .containsExactlyInAnyOrder("article-service", "author-service", "review-service");
    }

    @Test
    void the_grave_act_of_this_service_is_the_one_the_realm_protects() throws IOException {
        Properties ours = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
            ours.load(file);
        }
        String act = "quarkus.keycloak.policy-enforcer.paths.verification.";
        JsonNode settings =
                named(realm.path("clients"), "clientId", "author-service").path("authorizationSettings");
        JsonNode resource = named(settings.path("resources"), "name", ours.getProperty(act + "name"));

        assertThat(resource.at("/uris/0").asText()).isEqualTo(ours.getProperty(act + "paths"));
        assertThat(resource.at("/scopes/0/name").asText()).isEqualTo(ours.getProperty(act + "methods.post.scopes"));
        assertThat(settings.at("/policies/0/config/roles").asText()).contains(Role.CREDENTIAL_OFFICER.claim());
    }

    @Test
    void demo_people_are_found_by_what_they_do() {
        assertThat(texts(overlay.path("users"), "username"))
                .containsExactly(
                        "writer", "writer2", "physician", "physician2", "medical-editor", "editor", "officer", "ops");
        assertThat(texts(overlay.path("users"), "id"))
                .allMatch(id -> id.matches("0a000000-0000-4000-8000-00000000000[1-8]"))
                .doesNotHaveDuplicates();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.has(field))
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> value.equals(item.path(field).asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the realm has " + field + " " + value));
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
