package health.newsroom.review.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of a sentence: a UUID of version 8 (RFC 9562, section 5.8) from the SHA-256 of its context. The second of two sentences
 * with equal contexts gets another id than the first.
 */
final class SentenceId {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private SentenceId() {}

    static UUID of(Context context, int occurrence) {
        String text = String.join(
                "\0", context.exact(), context.before(), context.after(), context.heading(), "" + occurrence);
        ByteBuffer hash = ByteBuffer.wrap(sha256(text));
        long high = (hash.getLong() & ~0xF000L) | VERSION_8;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
