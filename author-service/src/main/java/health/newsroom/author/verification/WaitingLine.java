package health.newsroom.author.verification;

import health.newsroom.author.credential.CredentialLine;
import java.time.Instant;
import java.util.UUID;

/** A credential as a line of the officers' list, with whose it is. */
public record WaitingLine(CredentialLine credential, String personName, String personSlug) {

    public UUID id() {
        return credential.id();
    }

    public Instant changedAt() {
        return credential.changedAt();
    }
}
