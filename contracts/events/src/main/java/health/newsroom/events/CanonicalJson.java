package health.newsroom.events;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** The one form of a JSON text that all its spellings share (RFC 8785, JCS), and the hash of it. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical form, in UTF-8. */
    public static byte[] bytes(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new IllegalArgumentException("Not JSON: " + notJson.getMessage(), notJson);
        }
    }

    /** The SHA-256 of the canonical form, in lowercase hex. */
    public static String hash(String json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(json)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
