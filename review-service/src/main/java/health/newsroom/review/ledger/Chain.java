package health.newsroom.review.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/**
 * How entries are bound together: an entry's hash is the SHA-256 of the hash before it, a line feed, and its own content as
 * canonical JSON (RFC 8785) in UTF-8; the first entry follows 64 zeros. Whoever has the contents can check it with any tool.
 */
public final class Chain {

    public static final String GENESIS = "0".repeat(64);

    private Chain() {}

    public static String hash(String previous, String content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest((previous + "\n" + content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The number of the first entry that does not fit, or empty when the whole chain holds. */
    public static OptionalLong firstBreak(List<LedgerEntry> entries) {
        String previous = GENESIS;
        long number = 1;
        for (LedgerEntry entry : entries) {
            boolean fits = entry.number() == number
                    && entry.previousHash().equals(previous)
                    && entry.hash().equals(hash(previous, entry.content()));
            if (!fits) {
                return OptionalLong.of(number);
            }
            previous = entry.hash();
            number++;
        }
        return OptionalLong.empty();
    }
}
