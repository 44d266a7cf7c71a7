package health.newsroom.article.apidoc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the other services describe their parts of the API. */
@ConfigMapping(prefix = "newsroom.api")
public interface ApiConfig {

    /** The management address of author-service. */
    URI authorService();

    /** The management address of review-service. */
    URI reviewService();

    /** How long a service may take to answer before its part counts as missing. */
    @WithDefault("2s")
    Duration patience();

    /** How long a whole description is kept. */
    @WithDefault("5m")
    Duration keep();

    /** How long a description is kept that lacks a part. */
    @WithDefault("5s")
    Duration keepIncomplete();
}
