package health.newsroom.author.verification;

import health.newsroom.author.credential.CredentialStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks the list for. Who asks for nothing is shown what nobody has verified.
 *
 * @param status only what stands like this at the moment
 * @param checkDueBy only what is to be looked up again by then
 */
public record Waiting(
        @Nullable CredentialStatus status, @Nullable Instant checkDueBy) {

    public Waiting {
        if (status == null && checkDueBy == null) {
            status = CredentialStatus.UNVERIFIED;
        }
    }
}
