package health.newsroom.author.verification;

import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.Finding;
import health.newsroom.author.credential.VerificationMethod;
import health.newsroom.author.credential.Verifier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody looked a credential up, and what they found. Written once; the database refuses any change. */
@Entity
@Table(name = "verification")
@SuppressWarnings("UnusedVariable") // queries read it, as VerificationLine
public class Verification {

    @Id
    private UUID id;

    private UUID credential;

    @Enumerated(EnumType.STRING)
    private CredentialStatus status;

    @Enumerated(EnumType.STRING)
    private VerificationMethod method;

    private @Nullable String note;
    private UUID person;
    private String personName;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Verification() {}

    private Verification(UUID credential, Finding finding, Verifier by, Instant at) {
        this.id = UUID.randomUUID();
        this.credential = credential;
        this.status = finding.status();
        this.method = finding.method();
        this.note = finding.note();
        this.person = by.person();
        this.personName = by.name();
        this.at = at;
    }

    public static Verification of(UUID credential, Finding finding, Verifier by, Instant at) {
        return new Verification(credential, finding, by, at);
    }
}
