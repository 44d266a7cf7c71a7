package health.newsroom.review.record;

import health.newsroom.review.decision.RoundOutcome;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * review.completed.v1: a round is over.
 *
 * @param signedRecord of an approved revision: the record as a Verifiable Credential, a compact JWS
 */
public record ReviewCompleted(
        UUID review,
        UUID article,
        RevisionRef revision,
        int round,
        RoundOutcome outcome,
        Instant completedAt,
        ReviewRecord record,
        String recordHash,
        String ledgerHead,
        @Nullable String signedRecord) {

    public static final String TYPE = "review.completed.v1";
}
