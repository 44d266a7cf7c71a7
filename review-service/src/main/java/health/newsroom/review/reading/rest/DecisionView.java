package health.newsroom.review.reading.rest;

import health.newsroom.review.decision.Ballot;
import health.newsroom.review.decision.Carried;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Outcome;
import health.newsroom.review.decision.SignOff;
import health.newsroom.review.person.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision that counts: the last of its reviewer, and the last they signed. */
@Schema(name = "Decision", description = "One reviewer's judgement of one claim on one revision.")
public record DecisionView(
        UUID id,
        Outcome outcome,

        @Schema(examples = "Please cite a study of self-manipulation, not of chiropractors.") @Nullable
        String comment,

        @Schema(description = "Words with which the reviewer would approve it.") @Nullable
        String suggestedWording,

        @Schema(description = "Of a claim of kind ATTRIBUTION: whether the person it names said it.") @Nullable
        Boolean attributionConfirmed,

        Named reviewer,

        @Schema(description = "The revision it was taken on.")
        String revisionHash,

        @Schema(description = "Hash of the evidence it was taken on; an approval counts while the claim has the same.")
        @Nullable
        String evidenceHash,

        Instant decidedAt,

        @Schema(description = "Absent until the reviewer signs.") @Nullable
        Instant signedAt,

        @Schema(
                description =
                        "The revision it was carried over from, when its words, context and evidence did not change.")
        @Nullable
        String carriedFrom,

        @Schema(description = "Whether it is a dissent: an objection that a medical editor set aside.")
        boolean overruled) {

    public static DecisionView of(Decision decision, Ballot ballot) {
        return new DecisionView(
                decision.id(),
                decision.outcome(),
                decision.judgement().comment(),
                decision.judgement().suggestedWording(),
                decision.judgement().attributionConfirmed(),
                decision.reviewer(),
                decision.revisionHash(),
                decision.evidenceHash().orElse(null),
                decision.decidedAt(),
                ballot.signOff(decision).map(SignOff::signedAt).orElse(null),
                decision.carried().map(Carried::revisionHash).orElse(null),
                ballot.isOverruled(decision));
    }

    /** A decision just taken. */
    public static DecisionView unsigned(Decision decision) {
        return of(decision, new Ballot(List.of(decision), List.of()));
    }
}
