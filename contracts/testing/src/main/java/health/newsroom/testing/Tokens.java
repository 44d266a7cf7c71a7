package health.newsroom.testing;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Access tokens as the realm issues them, signed with a key made for this test run and verified like real ones: signature,
 * issuer, audience and expiry. Use {@code Tokens.of(...)} as the bearer of a request.
 */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8080/auth/realms/newsroom";
    private static final List<String> SERVICES = List.of("article-service", "author-service", "review-service");
    private static final String PRIVATE_KEY = "newsroom.test.private-key";

    private Tokens() {}

    /** A token of a person with these realm roles, good for every service for some minutes. */
    public static String of(UUID person, String name, String... roles) {
        return signed(claims(person, name, roles));
    }

    public static String of(String person, String name, String... roles) {
        return of(UUID.fromString(person), name, roles);
    }

    /** A token of somebody who logged in at that moment. */
    public static String loggedIn(Instant login, UUID person, String name, String... roles) {
        JwtClaims claims = claims(person, name, roles);
        claims.setClaim("auth_time", login.getEpochSecond());
        return signed(claims);
    }

    /** A token that does not say when the person logged in. */
    public static String withoutLogin(UUID person, String name, String... roles) {
        JwtClaims claims = claims(person, name, roles);
        claims.unsetClaim("auth_time");
        return signed(claims);
    }

    public static String expired(UUID person, String name, String... roles) {
        JwtClaims claims = claims(person, name, roles);
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 7200));
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 3600));
        return signed(claims);
    }

    public static String forAnotherAudience(UUID person, String name, String... roles) {
        JwtClaims claims = claims(person, name, roles);
        claims.setAudience("somebody-else");
        return signed(claims);
    }

    public static String fromAnotherIssuer(UUID person, String name, String... roles) {
        JwtClaims claims = claims(person, name, roles);
        claims.setIssuer("http://elsewhere.example/realms/newsroom");
        return signed(claims);
    }

    /** Signed with a key that nobody knows. */
    public static String forged(UUID person, String name, String... roles) {
        return signed(claims(person, name, roles), newKey().getPrivate());
    }

    static void makeKey() {
        KeyPair pair = newKey();
        Base64.Encoder base64 = Base64.getEncoder();
        System.setProperty(PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
        System.setProperty(
                "quarkus.oidc.public-key",
                base64.encodeToString(pair.getPublic().getEncoded()));
        System.setProperty("NEWSROOM_OIDC_ISSUER", ISSUER);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static JwtClaims claims(UUID person, String name, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(SERVICES);
        claims.setSubject(person.toString());
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setClaim("auth_time", NumericDate.now().getValue());
        claims.setExpirationTimeMinutesInTheFuture(30);
        claims.setStringClaim("typ", "Bearer");
        claims.setStringClaim("name", name);
        claims.setStringClaim(
                "preferred_username", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    private static String signed(JwtClaims claims) {
        return signed(claims, privateKey());
    }

    private static String signed(JwtClaims claims, PrivateKey key) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setHeader("typ", "JWT");
            signature.setPayload(claims.toJson());
            signature.setKey(key);
            return signature.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException("Could not sign a token", failed);
        }
    }

    /** The test classes of a service live in another class loader than the listener that made the key. */
    private static PrivateKey privateKey() {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException notOurKey) {
            throw new IllegalStateException(notOurKey);
        }
    }
}
