package health.newsroom.author.credential.kafka;

import health.newsroom.author.credential.Credential;
import health.newsroom.author.credential.Qualification;
import health.newsroom.author.credential.Verified;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Tells the newsroom of a credential, in the transaction that changed it. */
@ApplicationScoped
public class CredentialAnnouncements {

    private final Outbox outbox;

    @Inject
    public CredentialAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Call it after the change was flushed: the version must be the one that is kept. */
    public void changed(Credential credential, Instant now) {
        outbox.publish(
                new OutgoingEvent("credential.changed.v1", credential.id().toString(), snapshot(credential, now)));
    }

    private static CredentialChanged snapshot(Credential credential, Instant now) {
        Qualification qualification = credential.qualification();
        Optional<Verified> verified = credential.verified();
        return new CredentialChanged(
                credential.id(),
                credential.person(),
                credential.version(),
                qualification.kind(),
                qualification.code(),
                qualification.title(),
                qualification.identifier(),
                qualification.issuer(),
                qualification.whereValid(),
                qualification.fields(),
                qualification.medical(),
                qualification.period(),
                credential.status(now),
                verified.map(Verified::by).orElse(null),
                verified.map(Verified::at).orElse(null),
                verified.map(Verified::method).orElse(null),
                verified.map(Verified::nextCheckAt).orElse(null),
                credential.changedAt());
    }
}
