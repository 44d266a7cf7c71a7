package health.newsroom.review.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the database, whether it makes sense or not. */
public record LedgerRow(
        long number,
        String kind,
        Instant at,
        @Nullable String actor,
        @Nullable String actorName,
        String content,
        String previousHash,
        String hash) {}
