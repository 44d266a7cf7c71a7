package health.newsroom.review.reopening.rest;

import health.newsroom.review.reopening.Severity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What readers are to see of a task from now on. */
@Schema(name = "SeverityChange")
public record SeverityChange(
        @NotNull @Schema(description = "NONE lifts the notice, TAKE_DOWN puts it in the text's place.")
        Severity severity,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "For colleagues and the ledger; readers do not see it.",
                examples = "Two readers name the dose; it is ten times what the guideline says.")
        String reason) {}
