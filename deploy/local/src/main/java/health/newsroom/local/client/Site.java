package health.newsroom.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The one origin of a newsroom. A part that is away (connection refused or broken, 502, 503, 504, or a Keycloak without its
 * database) is waited for: the request is repeated, letter for letter and with the same {@code Idempotency-Key}, until the
 * patience ends.
 */
public final class Site {

    private static final Set<Integer> AWAY = Set.of(502, 503, 504);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final URI origin;
    private final Duration patience;
    private final Consumer<String> onWait;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * A newsroom at an address.
     *
     * @param onWait told once per request that has to wait, in words for a person
     */
    public Site(URI origin, Duration patience, Consumer<String> onWait) {
        this.origin = origin;
        this.patience = patience;
        this.onWait = onWait;
    }

    public URI origin() {
        return origin;
    }

    public URI resolve(String path) {
        return origin.resolve(path);
    }

    /** Signs in a demo user of the local realm with the direct grant; there is no such user or grant in any other realm. */
    public SignedIn signIn(String username) {
        return new SignedIn(this, username);
    }

    /** Reads a public address, redirects not followed. */
    public Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(resolve(path)).timeout(Duration.ofSeconds(30));
    }

    Answer postForm(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        var deadline = Instant.now().plus(patience);
        for (var told = false; ; told = true) {
            var attempt = attempt(request);
            if (!attempt.away() || Instant.now().isAfter(deadline)) {
                return attempt.orThrow(request);
            }
            if (!told) {
                onWait.accept("waiting for " + request.uri().getPath() + " (" + attempt.why() + ")");
            }
            pause();
        }
    }

    private Attempt attempt(HttpRequest request) {
        try {
            return new Attempt.Answered(Answer.of(http.send(request, BodyHandlers.ofString())));
        } catch (IOException e) {
            return new Attempt.Broken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private sealed interface Attempt {
        boolean away();

        String why();

        Answer orThrow(HttpRequest request);

        record Answered(Answer answer) implements Attempt {
            @Override
            public boolean away() {
                return AWAY.contains(answer.status()) || isKeycloakWithoutDatabase();
            }

            private boolean isKeycloakWithoutDatabase() {
                return answer.status() == 500 && answer.text().contains("\"unknown_error\"");
            }

            @Override
            public String why() {
                return "answered " + answer.status();
            }

            @Override
            public Answer orThrow(HttpRequest request) {
                return answer;
            }
        }

        record Broken(IOException cause) implements Attempt {
            @Override
            public boolean away() {
                return true;
            }

            @Override
            public String why() {
                return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            }

            @Override
            public Answer orThrow(HttpRequest request) {
                throw new Unreachable("No answer from " + request.uri() + ": " + why(), cause);
            }
        }
    }
}
