package health.newsroom.review.reading.rest;

import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Mark;
import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.claim.Proposal.NonMedical;
import health.newsroom.review.claim.RaisedFlag;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Proceedings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sentence of the revision in review. */
@Schema(
        name = "Sentence",
        description = "A sentence a reader sees, in reading order: a claim, marked as non-medical, or undecided.")
public record SentenceView(
        @Schema(description = "The same sentence among the same neighbours has the same id in every revision.")
        UUID id,

        @Schema(description = "headline, standfirst, or body/0, body/1, …", examples = "body/3")
        String block,

        @Schema(description = "The heading above it.") String heading,
        String exact,
        String prefix,
        String suffix,

        @Schema(description = "Keys of the sources cited in it.")
        List<String> sources,

        Proposed proposal,

        @Schema(description = "What to look at in it, as found when the round opened.")
        List<FlagView> flags,

        @Schema(description = "The claim it is.") @Nullable UUID claim,
        @Nullable Marked nonMedicalMark) {

    /** What the rules propose. */
    @Schema(name = "Proposal")
    public record Proposed(
            boolean medical,
            @Nullable ClaimKind kind,
            @Nullable Risk risk,

            @Schema(examples = "The sentence tells a reader what to do or leave (“avoid”).")
            String reason) {}

    /** A person's statement that it says nothing medical. */
    @Schema(name = "NonMedicalMark")
    public record Marked(
            Named by,
            Instant at,
            @Nullable String reason,

            @Schema(description = "Whether it was set on an earlier revision.")
            boolean carried) {}

    static SentenceView of(ReviewedSentence sentence, Proceedings round, Map<Optional<UUID>, List<RaisedFlag>> flags) {
        return new SentenceView(
                sentence.id(),
                sentence.block(),
                sentence.context().heading(),
                sentence.exact(),
                sentence.prefix(),
                sentence.suffix(),
                sentence.sources(),
                proposed(sentence),
                FlagView.on(Optional.of(sentence.id()), flags),
                round.claimOf(sentence).map(Claim::id).orElse(null),
                sentence.mark().map(mark -> marked(sentence, mark)).orElse(null));
    }

    private static Proposed proposed(ReviewedSentence sentence) {
        return switch (sentence.proposal()) {
            case MedicalClaim claim -> new Proposed(true, claim.kind(), claim.risk(), claim.reason());
            case NonMedical none -> new Proposed(false, null, null, none.reason());
        };
    }

    private static Marked marked(ReviewedSentence sentence, Mark mark) {
        return new Marked(new Named(mark.by(), mark.name()), mark.at(), mark.reason(), sentence.isMarkCarried());
    }
}
