package health.newsroom.author.credential.kafka;

import health.newsroom.author.credential.CredentialKind;
import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.Identifier;
import health.newsroom.author.credential.Period;
import health.newsroom.author.credential.VerificationMethod;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** credential.changed.v1: the whole credential as of a version; whoever holds a later one ignores it. */
record CredentialChanged(
        UUID credential,
        UUID person,
        long version,
        CredentialKind kind,
        String code,
        String title,
        Identifier identifier,
        String issuer,
        String whereValid,
        List<String> fields,
        boolean medical,
        Period period,
        CredentialStatus status,
        @Nullable UUID verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable VerificationMethod method,
        @Nullable Instant nextCheckAt,
        Instant changedAt) {}
