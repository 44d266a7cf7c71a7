package health.newsroom.article.people.kafka;

import health.newsroom.article.people.Credential;
import health.newsroom.article.people.CredentialKind;
import health.newsroom.article.people.CredentialStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code credential.changed.v1}. */
record CredentialChanged(
        UUID credential,
        UUID person,
        long version,
        CredentialKind kind,
        String code,
        String title,
        @Nullable Identifier identifier,
        String issuer,
        Period period,
        CredentialStatus status,
        @Nullable Instant verifiedAt,
        boolean medical) {

    record Identifier(String system, String value) {}

    record Period(LocalDate start, @Nullable LocalDate end) {}

    Credential.Snapshot snapshot() {
        return new Credential.Snapshot(
                person,
                version,
                kind,
                code,
                title,
                issuer,
                identifier == null ? null : identifier.system(),
                identifier == null ? null : identifier.value(),
                medical,
                period.start(),
                period.end(),
                status,
                verifiedAt);
    }
}
