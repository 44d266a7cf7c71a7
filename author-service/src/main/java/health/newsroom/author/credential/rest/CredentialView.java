package health.newsroom.author.credential.rest;

import health.newsroom.author.credential.CredentialKind;
import health.newsroom.author.credential.CredentialLine;
import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.Identifier;
import health.newsroom.author.credential.Period;
import health.newsroom.author.credential.Qualification;
import health.newsroom.author.credential.VerificationMethod;
import health.newsroom.author.credential.Verified;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Credential", description = "What qualifies a person, and where it stands at this moment.")
public record CredentialView(
        UUID id,
        UUID person,
        CredentialKind kind,
        @Schema(examples = "GMC") String code,
        @Schema(examples = "Licence to practise medicine") String title,
        Identifier identifier,
        @Schema(examples = "General Medical Council") String issuer,
        @Schema(examples = "GB") String whereValid,
        @Schema(examples = "[\"general practice\"]") List<String> fields,
        Period period,
        boolean medical,

        @Schema(description = "LAPSED from the day after the period's end on.")
        CredentialStatus status,

        @Schema(description = "Who found it to be so; absent while UNVERIFIED.") @Nullable
        VerifiedBy verifiedBy,

        @Nullable Instant verifiedAt,
        @Nullable VerificationMethod method,
        @Nullable Instant nextCheckAt,
        Instant createdAt,
        Instant changedAt,

        @Schema(description = "The ETag without its quotes.", examples = "1")
        long version) {

    public record VerifiedBy(UUID person, String name) {}

    public static CredentialView of(CredentialLine line, Instant now) {
        Qualification said = line.qualification();
        Verified verified = line.verified();
        return new CredentialView(
                line.id(),
                line.person(),
                said.kind(),
                said.code(),
                said.title(),
                said.identifier(),
                said.issuer(),
                said.whereValid(),
                said.fields(),
                said.period(),
                said.medical(),
                line.status(now),
                verified == null ? null : new VerifiedBy(verified.by(), verified.name()),
                verified == null ? null : verified.at(),
                verified == null ? null : verified.method(),
                verified == null ? null : verified.nextCheckAt(),
                line.createdAt(),
                line.changedAt(),
                line.version());
    }
}
