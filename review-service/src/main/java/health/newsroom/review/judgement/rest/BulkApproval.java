package health.newsroom.review.judgement.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Claims to approve together. */
@Schema(name = "BulkApproval")
public record BulkApproval(
        @NotEmpty @Size(max = 500) @Schema(description = "Claims of LOW risk, each shown to you in your packet.")
        List<@NotNull UUID> claims,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "is the hash of the revision you read: 64 hexadecimal digits")
        @Schema(description = "Hash of the revision you judge.")
        String revision) {}
