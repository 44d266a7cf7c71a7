package health.newsroom.review.decision;

import health.newsroom.review.person.CredentialSnapshot;
import health.newsroom.review.person.CredentialStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The credential somebody signed with, as it stood at that moment. */
@Embeddable
public record SignedCredential(
        @Column(name = "credential") UUID id,
        @Column(name = "credential_kind") String kind,
        @Column(name = "credential_title") String title,
        @Column(name = "credential_issuer") String issuer,
        @Column(name = "credential_identifier_system") String identifierSystem,
        @Column(name = "credential_identifier_value") String identifierValue,

        @Column(name = "credential_status") @Enumerated(EnumType.STRING)
        CredentialStatus status) {

    public static SignedCredential of(CredentialSnapshot credential) {
        return new SignedCredential(
                credential.id(),
                credential.qualification().kind(),
                credential.qualification().title(),
                credential.qualification().issuer(),
                credential.qualification().identifier().system(),
                credential.qualification().identifier().value(),
                credential.status());
    }
}
