package health.newsroom.article.review.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.article.review.CompletedReview;
import health.newsroom.events.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code review.completed.v1}. The record stays JSON: its hash is over all of it. */
record ReviewCompleted(
        UUID review,
        UUID article,
        RevisionRef revision,
        int round,
        Outcome outcome,
        Instant completedAt,
        JsonNode record,
        String recordHash,
        String ledgerHead,
        @Nullable String signedRecord) {

    record RevisionRef(int number, String hash) {}

    enum Outcome {
        APPROVED,
        AMENDS_NEEDED
    }

    CompletedReview toReview() {
        return new CompletedReview(
                review,
                article,
                revision.hash(),
                round,
                outcome == Outcome.APPROVED,
                completedAt,
                new String(CanonicalJson.bytes(record.toString()), StandardCharsets.UTF_8),
                recordHash,
                ledgerHead,
                signedRecord);
    }
}
