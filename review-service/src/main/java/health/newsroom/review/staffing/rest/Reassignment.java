package health.newsroom.review.staffing.rest;

import health.newsroom.review.staffing.AssignByHand.Wish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another reviewer for a place that is taken. */
@Schema(name = "Reassignment")
public record Reassignment(
        @NotNull @Schema(description = "The other physician's id.", examples = "0a000000-0000-4000-8000-000000000004")
        UUID reviewer,

        @Size(max = 2000) @Schema(description = "Why the first one is taken off.") @Nullable
        String reason,

        @Size(max = 2000)
        @Schema(description = "Why the other one is asked although away, at capacity or of another language.")
        @Nullable
        String overrideReason) {

    Wish wish() {
        return new Wish(reviewer, overrideReason);
    }
}
