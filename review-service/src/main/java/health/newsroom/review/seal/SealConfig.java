package health.newsroom.review.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** With which keys records are signed, and in whose name. */
@ConfigMapping(prefix = "newsroom.seal")
public interface SealConfig {

    /**
     * A JWK Set (RFC 7517) of Ed25519 or P-256 keys, each with a {@code kid}. The first one signs and has its private part; older
     * ones stay, best without it, for as long as records signed with them are to be verified. Without a file nothing is signed.
     */
    Optional<Path> keysFile();

    /** The issuer of the records: the one origin that readers use, without a slash at the end. */
    @WithDefault("http://localhost:8080")
    URI issuer();
}
