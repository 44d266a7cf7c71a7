package health.newsroom.review.reopening.rest;

import health.newsroom.review.reopening.Cause;
import health.newsroom.review.reopening.Reopening;
import health.newsroom.review.reopening.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Claims of a published edition that have to be looked at again. */
@Schema(name = "Reopening", description = "Claims of a published edition that have to be looked at again.")
public record ReopeningView(
        UUID id,
        UUID review,
        @Schema(description = "Number of the edition.") int edition,
        Cause cause,

        @Schema(description = "Goes on after “because”, in words for readers.")
        String reason,

        @Schema(description = "What readers see of it.") Severity severity,
        @Schema(description = "Ids of the claims.") List<UUID> claims,
        Instant openedAt,
        Instant dueBy,

        @Schema(description = "Absent while it is open.") @Nullable
        Instant closedAt,

        @Schema(description = "Why it is closed.", examples = "A new edition is out.") @Nullable
        String closedBecause) {

    static ReopeningView of(Reopening task) {
        return new ReopeningView(
                task.id(),
                task.review(),
                task.editionNumber(),
                task.trigger().cause(),
                task.trigger().reason(),
                task.severity(),
                task.claims(),
                task.openedAt(),
                task.dueBy(),
                task.closedAt().orElse(null),
                task.closedBecause().orElse(null));
    }
}
