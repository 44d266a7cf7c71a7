package health.newsroom.review.reopening.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a task is closed without a new edition. */
@Schema(name = "ReopeningClosing")
public record ReopeningClosing(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "For colleagues and the ledger; readers do not see it.",
                examples = "The retraction concerns another trial of the same group; nothing cited rests on it.")
        String reason) {}
