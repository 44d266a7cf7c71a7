package health.newsroom.review.reading.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many sentences are decided. */
@Schema(
        description =
                "How many of the sentences are decided: inside a settled claim, or marked as non-medical by a person.")
public record Coverage(
        @Schema(examples = "31") int decided,
        @Schema(examples = "54") int total) {}
