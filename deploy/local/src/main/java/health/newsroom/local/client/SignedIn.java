package health.newsroom.local.client;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A demo user at work. Tokens are fetched when needed and renewed before they expire. Methods named {@code try…} give
 * back any answer; the others throw {@link Refused} when the newsroom refuses.
 */
public final class SignedIn {

    private static final String TOKEN_PATH = "/auth/realms/newsroom/protocol/openid-connect/token";
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final Site site;
    private final String username;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    SignedIn(Site site, String username) {
        this.site = site;
        this.username = username;
    }

    public String username() {
        return username;
    }

    /** A valid access token. */
    public synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            var answer = site.postForm(
                    TOKEN_PATH,
                    "grant_type=password&client_id=newsroom-cli&scope=openid&username=%s&password=%s"
                            .formatted(encode(username), encode(username + "-demo")));
            if (answer.isRefusal()) {
                throw new Refused("Signing in as " + username, answer);
            }
            token = answer.json().path("access_token").asText();
            renewAt = Instant.now()
                    .plusSeconds(answer.json().path("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    public Answer get(String path) {
        return expect("GET " + path, tryGet(path));
    }

    public Answer tryGet(String path) {
        return site.send(authorised(path).GET());
    }

    /** A POST that may be repeated: its key is made anew for each call, and kept over the repeats of that call. */
    public Answer post(String path, Object body) {
        return expect("POST " + path, tryPost(path, body, Optional.empty(), newKey()));
    }

    /** As {@link #post(String, Object)}, with a key of the caller's, so that another run repeats the same act. */
    public Answer post(String path, Object body, String idempotencyKey) {
        return expect("POST " + path, tryPost(path, body, Optional.empty(), idempotencyKey));
    }

    public Answer postIfMatch(String path, Object body, String etag) {
        return expect("POST " + path, tryPostIfMatch(path, body, etag));
    }

    public Answer tryPost(String path, Object body) {
        return tryPost(path, body, Optional.empty(), newKey());
    }

    public Answer tryPostIfMatch(String path, Object body, String etag) {
        return tryPost(path, body, Optional.of(etag), newKey());
    }

    public Answer put(String path, Object body, String etag) {
        var request = authorised(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(Json.write(body)));
        return expect("PUT " + path, site.send(request));
    }

    /** Sends a text as it is, for instance a manuscript of {@code text/plain}. */
    public Answer postText(String path, String text, String contentType) {
        var request = authorised(path)
                .header("Content-Type", contentType + ";charset=UTF-8")
                .POST(BodyPublishers.ofString(text));
        return expect("POST " + path, site.send(request));
    }

    private Answer tryPost(String path, Object body, Optional<String> etag, String key) {
        var request =
                authorised(path).header("Content-Type", "application/json").header("Idempotency-Key", key);
        etag.ifPresent(tag -> request.header("If-Match", tag));
        return site.send(request.POST(BodyPublishers.ofString(Json.write(body))));
    }

    private HttpRequest.Builder authorised(String path) {
        return site.request(path).header("Authorization", "Bearer " + token()).header("Accept", "application/json");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static Answer expect(String request, Answer answer) {
        if (answer.isRefusal()) {
            throw new Refused(request, answer);
        }
        return answer;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
