package health.newsroom.review.reopening.rest;

import health.newsroom.review.person.Named;
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

        @Schema(description = "For If-Match.", examples = "0")
        long version,

        UUID review,
        @Schema(description = "Number of the edition.") int edition,
        Cause cause,

        @Schema(description = "Goes on after “because”, in words for readers.")
        String reason,

        @Schema(description = "What readers see of it.") Severity severity,

        @Schema(description = "Ids of the claims; none when a reader means the article as a whole.")
        List<UUID> claims,

        @Schema(description = "How many readers reported it; 0 when it has another cause.")
        int reports,

        Instant openedAt,
        Instant dueBy,

        @Schema(description = "Absent while it is open.") @Nullable
        Instant closedAt,

        @Schema(description = "Why it is closed.", examples = "A new edition is out.") @Nullable
        String closedBecause,

        @Schema(description = "Who closed it; absent when something that happened did.") @Nullable
        Named closedBy) {

    static ReopeningView of(Reopening task) {
        return new ReopeningView(
                task.id(),
                task.version(),
                task.review(),
                task.editionNumber(),
                task.trigger().cause(),
                task.trigger().reason(),
                task.severity(),
                task.claims(),
                task.reports(),
                task.openedAt(),
                task.dueBy(),
                task.closedAt().orElse(null),
                task.closedBecause().orElse(null),
                task.closedBy().orElse(null));
    }
}
