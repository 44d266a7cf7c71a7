package health.newsroom.local.demo;

import static health.newsroom.local.demo.Reviewing.stream;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Json;
import health.newsroom.local.client.SignedIn;
import health.newsroom.local.client.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Puts the people of the demo newsroom in place, as they would do it themselves: each writes a profile and names their
 * credentials, the officer verifies them. May be run again at any time: what is there stays as it is.
 */
public final class Seed {

    private static final Map<String, String> LOOKED_UP = Map.of(
            "status", "ACTIVE", "method", "REGISTER_LOOKUP", "note", "Demo credential; no such register entry exists.");

    private final Site site;
    private final SignedIn officer;

    public Seed(Site site) {
        this.site = site;
        this.officer = site.signIn("officer");
    }

    /** Puts in place what is missing; {@code told} hears of each person that was added. */
    public void run(Consumer<String> told) {
        for (var person : people()) {
            var user = site.signIn(person.path("username").asText());
            if (user.tryGet("/api/people/me").status() == 404) {
                user.post("/api/people", person.path("profile"), "seed-profile-" + user.username());
                told.accept(person.path("profile").path("name").asText());
            }
            var id = user.get("/api/people/me").json().path("id").asText();
            person.path("credentials").forEach(credential -> hold(user, id, credential));
        }
    }

    private void hold(SignedIn user, String person, JsonNode credential) {
        var path = "/api/people/" + person + "/credentials";
        var code = credential.path("code").asText();
        user.post(path, credential, "seed-credential-" + user.username() + "-" + code);
        var held = stream(user.get(path).json().path("items"))
                .filter(c -> code.equals(c.path("code").asText()))
                .findFirst()
                .orElseThrow();
        if ("UNVERIFIED".equals(held.path("status").asText())) {
            var one = path + "/" + held.path("id").asText();
            officer.postIfMatch(
                    one + "/verification", LOOKED_UP, officer.get(one).etag().orElseThrow());
        }
    }

    private static JsonNode people() {
        try (InputStream in = Seed.class.getResourceAsStream("/demo/people.json")) {
            return Json.parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
