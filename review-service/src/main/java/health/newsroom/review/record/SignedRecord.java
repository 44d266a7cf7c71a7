package health.newsroom.review.record;

import health.newsroom.http.Json;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.record.ReviewRecord.RecordedClaim;
import health.newsroom.review.record.ReviewRecord.RecordedMark;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.RevisionRef;
import health.newsroom.review.seal.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The record of an approved revision as a Verifiable Credential (W3C VC Data Model 2.0), signed by the house: every sentence in
 * reading order, with what was decided of it.
 */
@ApplicationScoped
public class SignedRecord {

    /** The second gives a meaning to all terms that the first does not define. */
    private static final List<String> CONTEXT =
            List.of("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/undefined-terms/v2");

    private final Seal seal;
    private final Json json;

    @Inject
    public SignedRecord(Seal seal, Json json) {
        this.seal = seal;
        this.json = json;
    }

    /** One sentence: a claim or a mark; of an approved revision one of the two is there. */
    private record Sentence(
            int number,
            String block,
            String exact,
            @Nullable RecordedClaim claim,
            @Nullable RecordedMark nonMedical) {}

    private record Subject(
            String id,
            UUID article,
            RevisionRef revision,
            UUID review,
            int round,
            String recordHash,
            String ledgerHead,
            List<Sentence> sentences) {}

    /** The record as it was hashed, and where the ledger stood. */
    record Sealed(ReviewRecord record, String recordHash, String ledgerHead) {}

    /** A compact JWS; empty when the house has no keys. */
    Optional<String> of(Proceedings round, Sealed sealed, Instant at) {
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", CONTEXT);
        credential.put("id", "urn:uuid:" + UUID.randomUUID());
        credential.put("type", List.of("VerifiableCredential", "ReviewRecordCredential"));
        credential.put("issuer", seal.issuer());
        credential.put("validFrom", at);
        credential.put("credentialSubject", subject(round, sealed));
        return seal.sign(json.text(credential));
    }

    private static Subject subject(Proceedings round, Sealed sealed) {
        RevisionRef revision = round.round().revision();
        return new Subject(
                "urn:newsroom:revision:" + revision.hash(),
                round.review().article(),
                revision,
                round.review().id(),
                round.round().number(),
                sealed.recordHash(),
                sealed.ledgerHead(),
                sentences(round, sealed.record()));
    }

    private static List<Sentence> sentences(Proceedings round, ReviewRecord record) {
        Map<UUID, RecordedClaim> claims =
                record.claims().stream().collect(Collectors.toMap(RecordedClaim::id, Function.identity()));
        List<Sentence> sentences = new ArrayList<>();
        for (ReviewedSentence sentence : round.sentences()) {
            RecordedClaim claim =
                    round.claimOf(sentence).map(known -> claims.get(known.id())).orElse(null);
            RecordedMark mark = claim != null
                    ? null
                    : sentence.mark()
                            .map(known -> ReviewRecord.mark(sentence, known))
                            .orElse(null);
            sentences.add(new Sentence(sentences.size() + 1, sentence.block(), sentence.exact(), claim, mark));
        }
        return sentences;
    }
}
