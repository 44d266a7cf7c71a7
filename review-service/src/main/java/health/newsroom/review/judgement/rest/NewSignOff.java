package health.newsroom.review.judgement.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reviewer's signature under their decisions. */
@Schema(name = "NewSignOff")
public record NewSignOff(
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "is the hash of the revision you read: 64 hexadecimal digits")
        @Schema(description = "Hash of the revision you sign.")
        String revision) {}
