package health.newsroom.local.verify;

import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The keys that somebody publishes (JWK Set, RFC 7517). */
final class PublicKeys {

    private static final AlgorithmConstraints SIGNATURES = new AlgorithmConstraints(
            ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final JsonWebKeySet keys;
    private final String place;

    private PublicKeys(JsonWebKeySet keys, String place) {
        this.keys = keys;
        this.place = place;
    }

    static PublicKeys of(Material material) {
        try {
            return new PublicKeys(new JsonWebKeySet(material.content()), material.place());
        } catch (JoseException e) {
            throw new NotVerifiable(material.place() + " holds no keys (a JWK Set).", e);
        }
    }

    /** Returns if the record was signed with the key that it names, and is as it was then. */
    void requireSigned(SignedRecord signed) {
        var key = Optional.ofNullable(keys.findJsonWebKey(signed.keyId(), null, null, null))
                .orElseThrow(() -> new NotVerifiable(
                        "The record names the key " + signed.keyId() + ", which is not among those of " + place + "."));
        if (!isGood(signed, key)) {
            throw new DoesNotMatch(
                    "The signature does not fit: the record was changed after it was signed, or signed with another key"
                            + " than " + signed.keyId() + ".");
        }
    }

    private static boolean isGood(SignedRecord signed, JsonWebKey key) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(SIGNATURES);
        try {
            jws.setCompactSerialization(signed.jws());
            jws.setKey(key.getKey());
            return jws.verifySignature();
        } catch (JoseException unfit) {
            return false;
        }
    }
}
