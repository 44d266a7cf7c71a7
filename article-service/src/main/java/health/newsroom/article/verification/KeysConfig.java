package health.newsroom.article.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the public keys of signed records are. */
@ConfigMapping(prefix = "newsroom.keys")
public interface KeysConfig {

    /** The address of review-service, which publishes them. */
    URI reviewService();

    /** How long it may take to answer. */
    @WithDefault("2s")
    Duration patience();

    /** How long keys are kept; a key that is not among them is asked for at once, but no more often than every {@link #pause}. */
    @WithDefault("5m")
    Duration keep();

    @WithDefault("5s")
    Duration pause();
}
