package health.newsroom.review.judgement.rest;

import health.newsroom.review.decision.SignOff;
import health.newsroom.review.decision.SignedCredential;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.ReviewState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as it was given. */
@Schema(name = "SignOff", description = "A physician's signature under their decisions on one revision.")
public record SignOffView(
        UUID id,
        Named reviewer,

        @Schema(description = "Hash of the signed revision.")
        String revision,

        Instant signedAt,

        @Schema(description = "The credential held at that moment.")
        SignedCredential credential,

        @Schema(description = "The decisions it covers.") List<UUID> decisions,

        @Schema(description = "The review after it: APPROVED or AMENDS_NEEDED when it was the last signature owed.")
        ReviewState state) {

    static SignOffView of(SignOff signOff, ReviewState state) {
        return new SignOffView(
                signOff.id(),
                signOff.reviewer(),
                signOff.revisionHash(),
                signOff.signedAt(),
                signOff.credential(),
                signOff.decisions(),
                state);
    }
}
