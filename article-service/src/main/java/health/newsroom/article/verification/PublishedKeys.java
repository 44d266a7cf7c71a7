package health.newsroom.article.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The public keys as review-service publishes them, asked for when a reader wants to verify something. */
@ApplicationScoped
public class PublishedKeys {

    /** The keys could not be had. */
    public static final class Unreachable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private record Kept(JsonWebKeySet keys, Instant since) {}

    private final KeysConfig config;
    private final Clock clock;
    private final HttpClient http;
    private volatile @Nullable Kept kept;

    @Inject
    public PublishedKeys(KeysConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(config.patience()).build();
    }

    /** The key of this id; empty when it is not among the published ones, not even those of this moment. */
    public Optional<JsonWebKey> key(String id) throws Unreachable {
        Kept known = kept;
        if (known != null && isFresh(known, id)) {
            return find(known, id);
        }
        return find(ask(id), id);
    }

    private boolean isFresh(Kept known, String id) {
        boolean has = find(known, id).isPresent();
        return clock.instant().isBefore(known.since().plus(has ? config.keep() : config.pause()));
    }

    private static Optional<JsonWebKey> find(Kept known, String id) {
        return Optional.ofNullable(known.keys().findJsonWebKey(id, null, null, null));
    }

    private synchronized Kept ask(String id) throws Unreachable {
        Kept meanwhile = kept;
        if (meanwhile != null && isFresh(meanwhile, id)) {
            return meanwhile;
        }
        Kept fresh = new Kept(fetch(), clock.instant());
        kept = fresh;
        return fresh;
    }

    private JsonWebKeySet fetch() throws Unreachable {
        HttpRequest request = HttpRequest.newBuilder(URI.create(config.reviewService() + "/api/reviews/keys"))
                .timeout(config.patience())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode());
            }
            return new JsonWebKeySet(answer.body());
        } catch (IOException | JoseException away) {
            throw new Unreachable("review-service gives no keys: " + away, away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted", stopping);
        }
    }
}
