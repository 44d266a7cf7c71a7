package health.newsroom.author.verification;

import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.VerificationMethod;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as a line of a credential's history. */
public record VerificationLine(
        UUID id,
        CredentialStatus status,
        VerificationMethod method,
        @Nullable String note,
        UUID person,
        String personName,
        Instant at) {}
