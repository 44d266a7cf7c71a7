package health.newsroom.article.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** How the publication presents itself to readers. */
@ConfigMapping(prefix = "newsroom.site")
public interface SiteConfig {

    /** The one origin that readers use, without a slash at the end. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    @WithDefault("Newsroom")
    String name();

    @WithDefault("Health news in which every medical sentence was approved by a physician.")
    String tagline();

    /** The language of the articles (BCP 47). */
    @WithDefault("en")
    String language();

    default String absolute(String path) {
        return publicUrl() + path;
    }
}
