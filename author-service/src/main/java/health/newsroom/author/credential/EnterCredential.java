package health.newsroom.author.credential;

import health.newsroom.author.credential.kafka.CredentialAnnouncements;
import health.newsroom.author.credential.panache.Credentials;
import health.newsroom.author.profile.panache.People;
import health.newsroom.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a person says qualifies them, and tells the newsroom in the same transaction. */
@ApplicationScoped
@Transactional
public class EnterCredential {

    private final People people;
    private final Credentials credentials;
    private final CredentialAnnouncements announcements;
    private final Clock clock;

    @Inject
    public EnterCredential(People people, Credentials credentials, CredentialAnnouncements announcements, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Credential add(UUID person, Qualification qualification) {
        people.get(person);
        Instant now = clock.instant();
        Credential credential = Credential.of(UUID.randomUUID(), person, qualification, now);
        credentials.write(credential);
        announcements.changed(credential, now);
        return credential;
    }

    /** Replaces what the caller saw; what differs from what was verified is verified no longer. */
    public Credential restate(UUID person, UUID id, @Nullable String ifMatch, Qualification qualification) {
        Credential credential = credentials.getForChange(person, id);
        EntityTags.require(ifMatch, credential.version());
        Instant now = clock.instant();
        if (credential.restate(qualification, now)) {
            credentials.write(credential);
            announcements.changed(credential, now);
        }
        return credential;
    }
}
