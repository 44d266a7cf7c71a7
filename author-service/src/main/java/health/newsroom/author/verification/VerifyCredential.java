package health.newsroom.author.verification;

import health.newsroom.author.credential.Credential;
import health.newsroom.author.credential.Finding;
import health.newsroom.author.credential.Verifier;
import health.newsroom.author.credential.kafka.CredentialAnnouncements;
import health.newsroom.author.credential.panache.Credentials;
import health.newsroom.author.verification.panache.Verifications;
import health.newsroom.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes down what an officer found, for good, and tells the newsroom in the same transaction. */
@ApplicationScoped
public class VerifyCredential {

    private final Credentials credentials;
    private final Verifications verifications;
    private final CredentialAnnouncements announcements;
    private final Clock clock;

    @Inject
    public VerifyCredential(
            Credentials credentials, Verifications verifications, CredentialAnnouncements announcements, Clock clock) {
        this.credentials = credentials;
        this.verifications = verifications;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The credential must be as the officer saw it: otherwise a number that was changed a second ago would count as looked up. */
    @Transactional
    public Credential verify(UUID person, UUID id, @Nullable String ifMatch, Finding finding, Verifier officer) {
        Credential credential = credentials.getForChange(person, id);
        EntityTags.require(ifMatch, credential.version());
        Instant now = clock.instant();
        credential.verify(finding, officer, now);
        if (finding.status().isStanding()) {
            credentials.refuseIfStandsForAnother(credential);
        }
        credentials.write(credential);
        verifications.persist(Verification.of(id, finding, officer, now));
        announcements.changed(credential, now);
        return credential;
    }
}
