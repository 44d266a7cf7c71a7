package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Edition;
import health.newsroom.article.verification.Mismatch;
import health.newsroom.article.verification.Verification;
import org.jspecify.annotations.Nullable;

/** What came of verifying an edition, in words for a reader. */
public record VerificationView(
        boolean holds,
        String verdict,
        String headline,
        String article,
        String record,
        String signature,
        boolean signed,
        String issuer,
        String keyId,
        String text,
        @Nullable Mismatch mismatch) {

    static VerificationView of(Edition edition, Verification verification) {
        return new VerificationView(
                verification.holds(),
                verdict(verification),
                edition.headline(),
                "/articles/" + edition.slug(),
                "/records/" + edition.id(),
                signature(verification),
                edition.signedRecord() != null,
                verification.issuer(),
                verification.keyId(),
                text(verification),
                verification.mismatch().orElse(null));
    }

    private static String verdict(Verification verification) {
        if (verification.holds()) {
            return "The text is, word for word, what was approved and signed.";
        }
        return switch (verification.signature()) {
            case NOT_SIGNED -> "This edition was published before records were signed, so there is nothing to verify.";
            case KEYS_UNREACHABLE -> "It cannot be verified at this moment. Try again in a minute.";
            case KEY_UNKNOWN, BAD -> "The record is not one that we signed. Do not rely on it.";
            case GOOD -> "The text is not what was signed. Do not rely on it.";
        };
    }

    private static String signature(Verification verification) {
        return switch (verification.signature()) {
            case GOOD -> "The signature is good.";
            case BAD ->
                "The signature does not fit: the record was changed after it was signed, or signed by someone else.";
            case NOT_SIGNED -> "There is no signature.";
            case KEY_UNKNOWN -> "The key that the record names is not among ours.";
            case KEYS_UNREACHABLE -> "The keys could not be asked for.";
        };
    }

    private static String text(Verification verification) {
        if (verification.mismatch().isPresent()) {
            return "Read sentence by sentence, text and record part here:";
        }
        return verification.isRevision()
                ? "Every sentence is in the record, in this order, and nothing else is in the text."
                : "The sentences are those of the record, but the manuscript around them has another hash than the signed one.";
    }
}
