package health.newsroom.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Json;
import health.newsroom.local.part.NotPossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A person of the local realm, as its overlay names them; the password is the user name and "-demo". */
record DemoUser(String username, String name, String roles) {

    static List<DemoUser> all(Path repository) {
        try {
            var overlay = Json.parse(Files.readString(repository.resolve("deploy/keycloak/local-overlay.json")));
            return StreamSupport.stream(overlay.path("users").spliterator(), false)
                    .map(DemoUser::of)
                    .toList();
        } catch (IOException e) {
            throw new NotPossible("The demo users can't be read: " + e.getMessage(), e);
        }
    }

    static List<String> names(Path repository) {
        return all(repository).stream().map(DemoUser::username).toList();
    }

    String password() {
        return username + "-demo";
    }

    private static DemoUser of(JsonNode user) {
        var roles = StreamSupport.stream(user.path("realmRoles").spliterator(), false)
                .map(JsonNode::asText)
                .filter(role -> !role.startsWith("default-roles"))
                .collect(Collectors.joining(", "));
        return new DemoUser(
                user.path("username").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                roles);
    }
}
