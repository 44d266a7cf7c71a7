package health.newsroom.review.seal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs in the name of the house. Reads its keys once, at the start; unusable ones end it. */
@Startup
@ApplicationScoped
public class Seal {

    private static final Logger LOG = Logger.getLogger(Seal.class);

    private final Keyring keys;
    private final String issuer;

    @Inject
    public Seal(SealConfig config) {
        this.issuer = config.issuer().toString();
        this.keys = config.keysFile().map(Seal::read).orElseGet(Keyring::none);
        if (keys.active().isEmpty()) {
            LOG.warn("No keys are configured (newsroom.seal.keys-file): review records go out unsigned.");
        }
    }

    private static Keyring read(Path file) {
        try {
            return Keyring.of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The keys to sign records with are not readable: " + file, unreadable);
        }
    }

    /** In whose name it signs. */
    public String issuer() {
        return issuer;
    }

    /**
     * A Verifiable Credential 2.0 as a compact JWS (W3C VC-JOSE-COSE: typ {@code vc+jwt}); empty when the house has no keys.
     *
     * @param credential the credential as JSON; its {@code issuer} is {@link #issuer}
     */
    public Optional<String> sign(String credential) {
        return keys.active().map(key -> sign(credential, key));
    }

    private String sign(String credential, PublicJsonWebKey key) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(Keyring.algorithm(key).orElseThrow());
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setHeader("typ", "vc+jwt");
        jws.setHeader("cty", "vc");
        jws.setHeader("iss", issuer);
        jws.setKey(key.getPrivateKey());
        jws.setPayload(credential);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException("The record could not be signed with the key " + key.getKeyId(), failed);
        }
    }

    /** The public parts of the key that signs and of all older ones. */
    public List<Map<String, Object>> published() {
        return keys.published();
    }
}
