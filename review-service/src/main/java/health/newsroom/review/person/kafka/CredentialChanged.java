package health.newsroom.review.person.kafka;

import health.newsroom.review.person.CredentialSnapshot;
import health.newsroom.review.person.CredentialStatus;
import health.newsroom.review.person.Identifier;
import health.newsroom.review.person.Period;
import health.newsroom.review.person.Qualification;
import java.util.UUID;

/** What this service reads of credential.changed.v1. */
public record CredentialChanged(
        UUID credential,
        UUID person,
        long version,
        String kind,
        String title,
        String issuer,
        Identifier identifier,
        boolean medical,
        Period period,
        CredentialStatus status) {

    CredentialSnapshot snapshot() {
        Qualification qualification = new Qualification(kind, title, issuer, identifier, medical);
        return new CredentialSnapshot(credential, person, version, qualification, period, status);
    }
}
