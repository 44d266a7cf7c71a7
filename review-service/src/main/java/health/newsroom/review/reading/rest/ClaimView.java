package health.newsroom.review.reading.rest;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.carryover.CarryOutcome;
import health.newsroom.review.carryover.ClaimFate;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.decision.Adjudication;
import health.newsroom.review.decision.Ballot;
import health.newsroom.review.decision.ClaimState;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Standing;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.Proceedings;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim, with the decisions the caller may see. */
@Schema(
        name = "Claim",
        description = "A sentence that says something medical, with what it rests on and what was decided.")
public record ClaimView(
        UUID id,
        @Schema(description = "The sentence it is made of.") UUID sentence,

        @Schema(
                description = "The sentence's plain text.",
                examples = "Sudden twisting can tear an artery of the neck.")
        String exact,

        String prefix,
        String suffix,
        ClaimKind kind,
        Risk risk,

        @Schema(
                description = "Why it is a claim, in words.",
                examples = "The sentence says that something may do harm or is safe (“tear”).")
        String reason,

        @Schema(
                description = "How many different physicians have to settle it: two for HIGH risk, else one.",
                examples = "2")
        int quorum,

        @Schema(description = "Keys of the sources it rests on.", examples = "[\"biller\"]")
        List<String> sources,

        @Schema(description = "What was found in each of them.")
        List<EvidenceView> evidence,

        @Schema(description = "SHA-256 of the evidence as canonical JSON (RFC 8785): what a decision binds.")
        String evidenceHash,

        @Schema(description = "For If-Match.", examples = "0")
        long version,

        @Schema(description = "What the signed decisions that the caller may see make of it.")
        ClaimState state,

        @Schema(description = "What became of the decisions of the revision before.") @Nullable
        Carry carryOver,

        List<DecisionView> decisions,

        @Schema(description = "Approvals that count no more, because the evidence changed after they were given.")
        List<Lapsed> lapsed,

        @Schema(description = "What medical editors ruled where physicians contradicted each other.")
        List<AdjudicationView> adjudications) {

    /** A decision that was taken on other evidence. */
    @Schema(name = "LapsedDecision")
    public record Lapsed(
            DecisionView decision,

            @Schema(examples = "The evidence changed after this decision: please decide the claim again.")
            String reason) {

        static Lapsed of(Decision decision, Ballot ballot) {
            return new Lapsed(
                    DecisionView.of(decision, ballot),
                    "The evidence of the claim changed after "
                            + decision.reviewer().name() + " decided " + decision.outcome()
                            + ": it has to be decided again.");
        }
    }

    /** What became of the decisions that an earlier revision's claim had. */
    @Schema(name = "CarryOver")
    public record Carry(CarryOutcome outcome, String reason) {}

    public static ClaimView of(ReadReviews.Seen seen, UUID claim) {
        Claim found = seen.access()
                .proceedings()
                .claim(claim)
                .orElseThrow(() -> Refusal.notFound("claim-not-found", "This claim was taken back."));
        return of(found, seen.access(), seen.fates());
    }

    /** A ruling is shown to whoever sees what was ruled on. */
    private static boolean isSeen(Adjudication ruling, List<Decision> seen) {
        return seen.stream()
                .map(Decision::id)
                .collect(Collectors.toSet())
                .containsAll(ruling.verdict().weighed());
    }

    static ClaimView of(Claim claim, Access access, List<ClaimFate> fates) {
        Proceedings round = access.proceedings();
        ReviewedSentence sentence = round.sentence(claim.sentence());
        List<Decision> seen = round.ballot().counting(claim.id()).stream()
                .filter(access::sees)
                .toList();
        Standing standing = new Standing(
                claim.id(), Standing.quorum(claim.risk()), round.ballot().votes(seen));
        return new ClaimView(
                claim.id(),
                claim.sentence(),
                sentence.exact(),
                sentence.prefix(),
                sentence.suffix(),
                claim.kind(),
                claim.risk(),
                claim.description().reason(),
                standing.quorum(),
                claim.sources(),
                round.grounds().of(claim).stream().map(EvidenceView::of).toList(),
                round.grounds().hash(claim),
                claim.version(),
                standing.state(),
                fates.stream()
                        .filter(fate ->
                                fate.present().filter(claim.id()::equals).isPresent())
                        .findFirst()
                        .map(fate -> new Carry(fate.outcome(), fate.reason()))
                        .orElse(null),
                seen.stream()
                        .map(decision -> DecisionView.of(decision, round.ballot()))
                        .toList(),
                round.ballot().lapsed(claim.id()).stream()
                        .filter(access::sees)
                        .map(decision -> Lapsed.of(decision, round.ballot()))
                        .toList(),
                round.ballot().adjudications(claim.id()).stream()
                        .filter(ruling -> isSeen(ruling, seen))
                        .map(AdjudicationView::of)
                        .toList());
    }
}
