package health.newsroom.review.seal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The keys of the house, the first of which signs. */
final class Keyring {

    private final List<PublicJsonWebKey> keys;

    private Keyring(List<PublicJsonWebKey> keys) {
        this.keys = List.copyOf(keys);
    }

    static Keyring none() {
        return new Keyring(List.of());
    }

    /** Refuses a set with which records could not be signed, or not be verified later: better no start than a bad record. */
    static Keyring of(String jwkSet) {
        List<PublicJsonWebKey> keys = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonWebKey key : parsed(jwkSet)) {
            if (!(key instanceof PublicJsonWebKey pair) || algorithm(pair).isEmpty()) {
                throw new IllegalArgumentException("A key to sign records with is Ed25519 or P-256: " + key.getKeyId());
            }
            if (key.getKeyId() == null || !ids.add(key.getKeyId())) {
                throw new IllegalArgumentException("Every key to sign records with has a kid of its own.");
            }
            keys.add(pair);
        }
        if (keys.isEmpty() || keys.getFirst().getPrivateKey() == null) {
            throw new IllegalArgumentException(
                    "The first key of the set signs records, and has to have its private part.");
        }
        return new Keyring(keys);
    }

    private static List<JsonWebKey> parsed(String jwkSet) {
        try {
            return new JsonWebKeySet(jwkSet).getJsonWebKeys();
        } catch (JoseException notKeys) {
            throw new IllegalArgumentException("The keys to sign records with are no JWK Set (RFC 7517).", notKeys);
        }
    }

    /** The key that signs. */
    Optional<PublicJsonWebKey> active() {
        return keys.stream().findFirst();
    }

    static Optional<String> algorithm(PublicJsonWebKey key) {
        return switch (key) {
            case OctetKeyPairJsonWebKey pair
            when OctetKeyPairJsonWebKey.SUBTYPE_ED25519.equals(pair.getSubtype()) ->
                Optional.of(AlgorithmIdentifiers.EDDSA);
            case EllipticCurveJsonWebKey curve
            when "P-256".equals(curve.getCurveName()) ->
                Optional.of(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            default -> Optional.empty();
        };
    }

    /** The public parts of all keys. */
    List<Map<String, Object>> published() {
        return keys.stream().map(Keyring::published).toList();
    }

    private static Map<String, Object> published(PublicJsonWebKey key) {
        Map<String, Object> parameters = key.toParams(OutputControlLevel.PUBLIC_ONLY);
        parameters.put("use", "sig");
        parameters.put("alg", algorithm(key).orElseThrow());
        return parameters;
    }
}
