package health.newsroom.author.verification.rest;

import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.Finding;
import health.newsroom.author.credential.VerificationMethod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Finding", description = "What was found when a credential was looked up.")
record FindingBody(
        @Schema(description = "Where it stands; UNVERIFIED when it could not be confirmed.", examples = "ACTIVE")
        @NotNull
        CredentialStatus status,

        @Schema(examples = "REGISTER_LOOKUP") @NotNull VerificationMethod method,

        @Schema(
                description = "The conditions, or why it could not be confirmed; must be there in these two cases.",
                examples = "Seen in the public register, entry printed.")
        @Size(max = 1_000)
        @Nullable
        String note,

        @Schema(
                description =
                        "When to look again, within five years. Left out: in a year, or when the period ends if that is sooner;"
                                + " never for a degree.",
                examples = "2027-03-01T00:00:00Z")
        @Nullable
        Instant nextCheckAt) {

    Finding finding() {
        return new Finding(status, method, note, nextCheckAt);
    }
}
