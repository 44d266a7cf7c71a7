package health.newsroom.article.verification;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.review.SignedRecord;
import health.newsroom.article.review.SignedRecordJson;
import health.newsroom.article.text.Markdown;
import health.newsroom.article.text.TextBlock;
import health.newsroom.events.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Verifies an edition as anybody could: the signature with the published key, then the text with what was signed. */
@ApplicationScoped
public class VerifyEdition {

    private static final Logger LOG = Logger.getLogger(VerifyEdition.class);

    private static final AlgorithmConstraints SIGNATURES = new AlgorithmConstraints(
            ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final PublishedKeys keys;
    private final Revisions revisions;

    @Inject
    public VerifyEdition(PublishedKeys keys, Revisions revisions) {
        this.keys = keys;
        this.revisions = revisions;
    }

    public Verification verify(Edition edition) {
        String jws = edition.signedRecord();
        return jws == null ? Verification.notSigned(edition.id()) : verify(edition, SignedRecordJson.read(jws));
    }

    private Verification verify(Edition edition, SignedRecord signed) {
        String content =
                revisions.numbered(edition.article(), edition.revisionNumber()).content();
        return new Verification(
                edition.id(),
                signature(signed),
                signed.issuer(),
                signed.keyId(),
                CanonicalJson.hash(content).equals(signed.revisionHash()),
                ReadAlong.compare(text(content), signed.sentences()));
    }

    private SignatureState signature(SignedRecord signed) {
        try {
            Optional<JsonWebKey> key = keys.key(signed.keyId());
            return key.isEmpty() ? SignatureState.KEY_UNKNOWN : signature(signed, key.get());
        } catch (PublishedKeys.Unreachable away) {
            LOG.warn(away.getMessage());
            return SignatureState.KEYS_UNREACHABLE;
        }
    }

    private static SignatureState signature(SignedRecord signed, JsonWebKey key) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(SIGNATURES);
        try {
            jws.setCompactSerialization(signed.jws());
            jws.setKey(key.getKey());
            return jws.verifySignature() ? SignatureState.GOOD : SignatureState.BAD;
        } catch (JoseException notVerifiable) {
            return SignatureState.BAD;
        }
    }

    /** Everything a reader sees of the text, block after block. */
    private static String text(String json) {
        Manuscript content = ManuscriptJson.read(json);
        return TextBlock.of(content.headline(), content.standfirst(), Markdown.parse(content.body())).stream()
                .map(TextBlock::text)
                .collect(Collectors.joining("\n"));
    }
}
