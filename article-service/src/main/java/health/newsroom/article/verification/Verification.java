package health.newsroom.article.verification;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of verifying an edition.
 *
 * @param issuer who signed; empty when nobody did
 * @param keyId the key it names; empty when nobody signed
 * @param isRevision whether the edition's text has the hash that was signed
 * @param mismatch the first place where text and record part
 */
public record Verification(
        UUID edition,
        SignatureState signature,
        String issuer,
        String keyId,
        boolean isRevision,
        Optional<Mismatch> mismatch) {

    static Verification notSigned(UUID edition) {
        return new Verification(edition, SignatureState.NOT_SIGNED, "", "", false, Optional.empty());
    }

    /** Whether these words, all of them and no others, are what was signed. */
    public boolean holds() {
        return signature == SignatureState.GOOD && isRevision && mismatch.isEmpty();
    }
}
