package health.newsroom.review.judgement.rest;

import health.newsroom.review.carryover.CarryOutcome;
import health.newsroom.review.carryover.ClaimFate;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Outcome;
import health.newsroom.review.judgement.ReadPacket.Gone;
import health.newsroom.review.judgement.ReadPacket.Owed;
import health.newsroom.review.judgement.ReadPacket.Packet;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reviewer has to look at, and nothing else. */
@Schema(name = "Packet", description = "What is new for a reviewer since their last decisions.")
public record PacketView(
        UUID review,
        RevisionRef revision,

        @Schema(description = "What you have to decide and have not signed, in reading order.")
        List<Item> claims,

        @Schema(description = "What you decided on the revision before and is not in this one any more.")
        List<Removed> gone) {

    /** A claim to decide. */
    @Schema(name = "PacketItem")
    public record Item(
            UUID claim,

            @Schema(description = "The words as they are now.")
            String exact,

            String heading,

            @Schema(description = "The words before; absent when there was no such claim.") @Nullable
            String oldExact,

            @Schema(description = "What became of what was decided before; absent for a new claim.") @Nullable
            CarryOutcome change,

            @Schema(description = "Why, in words.") @Nullable
            String reason,

            ClaimKind kind,
            Risk risk,
            List<String> sources,

            @Schema(description = "What you said of the words before.") @Nullable
            Said before,

            @Schema(description = "What you have decided now, not yet signed.") @Nullable
            Said now) {}

    /** A decision of the reviewer's own. */
    @Schema(name = "OwnDecision")
    public record Said(Outcome outcome, @Nullable String comment, Instant at) {

        static Said of(Decision decision) {
            return new Said(decision.outcome(), decision.judgement().comment(), decision.decidedAt());
        }
    }

    /** A claim that is not there any more. */
    @Schema(name = "RemovedClaim")
    public record Removed(String oldExact, CarryOutcome change, String reason, Said before) {}

    static PacketView of(Packet packet) {
        Proceedings round = packet.round();
        return new PacketView(
                round.review().id(),
                round.round().revision(),
                packet.owed().stream().map(owed -> item(round, owed)).toList(),
                packet.gone().stream().map(PacketView::removed).toList());
    }

    private static Item item(Proceedings round, Owed owed) {
        Claim claim = owed.claim();
        ReviewedSentence sentence = round.sentence(claim.sentence());
        return new Item(
                claim.id(),
                sentence.exact(),
                sentence.context().heading(),
                owed.fate().map(ClaimFate::exact).orElse(null),
                owed.fate().map(ClaimFate::outcome).orElse(null),
                owed.fate().map(ClaimFate::reason).orElse(null),
                claim.kind(),
                claim.risk(),
                claim.sources(),
                owed.before().map(Said::of).orElse(null),
                owed.now().map(Said::of).orElse(null));
    }

    private static Removed removed(Gone gone) {
        return new Removed(
                gone.fate().exact(), gone.fate().outcome(), gone.fate().reason(), Said.of(gone.before()));
    }
}
