package health.newsroom.http;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes this request came with, kept as a fingerprint: what "the same body" means to {@link Idempotent}. */
@RequestScoped
public class RequestBody {

    private String fingerprint = sha256(new byte[0]);

    void is(byte[] bytes) {
        fingerprint = sha256(bytes);
    }

    String fingerprint() {
        return fingerprint;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
