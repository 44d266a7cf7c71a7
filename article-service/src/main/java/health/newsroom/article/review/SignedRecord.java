package health.newsroom.article.review;

import java.util.List;

/**
 * What a signed review record says: a W3C Verifiable Credential 2.0 in a compact JWS. Nothing here says that the signature is good.
 *
 * @param keyId which of the issuer's keys it says it was signed with
 * @param credential all of it, as JSON
 */
public record SignedRecord(
        String jws,
        String keyId,
        String issuer,
        String revisionHash,
        String recordHash,
        List<Sentence> sentences,
        String credential) {

    /**
     * A sentence of the signed text, in reading order.
     *
     * @param decided whether it is an approved claim or a passage marked as non-medical
     */
    public record Sentence(String exact, boolean decided) {}

    public SignedRecord {
        sentences = List.copyOf(sentences);
    }
}
