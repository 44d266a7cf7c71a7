package health.newsroom.review.staffing.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an editor wants to review. */
@Schema(name = "NewAssignment")
public record NewAssignment(
        @NotNull @Schema(description = "The physician's id.", examples = "0a000000-0000-4000-8000-000000000004")
        UUID reviewer) {}
