package health.newsroom.review.decision;

import health.newsroom.review.person.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who signs which decisions on which revision, with which credential, and when.
 *
 * @param meaning what the signature says, in words
 * @param loggedInAt when the signer last proved who they are
 */
public record Signature(
        Named reviewer,
        String revisionHash,
        SignedCredential credential,
        List<UUID> decisions,
        String meaning,
        Instant loggedInAt,
        Instant at) {

    public Signature {
        decisions = List.copyOf(decisions);
    }
}
