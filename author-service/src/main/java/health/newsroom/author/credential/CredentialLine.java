package health.newsroom.author.credential;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credential as a line of a list, without the entity around it. */
public record CredentialLine(
        UUID id,
        long changes,
        UUID person,
        Qualification qualification,
        CredentialStatus written,
        @Nullable Verified verified,
        Instant createdAt,
        Instant changedAt) {

    /** Where it stands at this moment, which may be later than what was written down. */
    public CredentialStatus status(Instant now) {
        return Credential.statusAt(written, qualification, now);
    }

    /** Counts the changes from 1 on. */
    public long version() {
        return changes + 1;
    }
}
