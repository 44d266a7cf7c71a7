package health.newsroom.review.judgement.rest;

import health.newsroom.review.decision.SignOff;
import health.newsroom.review.decision.SignedCredential;
import health.newsroom.review.judgement.SignRound;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.ReviewState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        @Schema(
                description = "What the signature says.",
                examples =
                        "I have read the whole text of this revision as a physician and am responsible for these decisions of mine: 4 APPROVED.")
        @Nullable
        String meaning,

        @Schema(
                description =
                        "What was signed: each sentence word for word, with hashes of it and of what stands around it.")
        List<SignRound.Judged> manifest,

        @Schema(description = "The review after it: APPROVED or AMENDS_NEEDED when it was the last signature owed.")
        ReviewState state) {

    static SignOffView of(SignRound.Signed signed) {
        SignOff signOff = signed.signOff();
        return new SignOffView(
                signOff.id(),
                signOff.reviewer(),
                signOff.revisionHash(),
                signOff.signedAt(),
                signOff.credential(),
                signOff.decisions(),
                signOff.meaning().orElse(null),
                signed.manifest(),
                signed.state());
    }
}
