package health.newsroom.review.reading.rest;

import health.newsroom.review.carryover.CarryOutcome;
import health.newsroom.review.carryover.ClaimFate;
import health.newsroom.review.claim.Source;
import health.newsroom.review.decision.RoundOutcome;
import health.newsroom.review.person.Named;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.Edition;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewState;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review with its current round, as far as the caller may see it. */
@Schema(name = "Review", description = "The medical review of one article: its current round, sentence by sentence.")
public record ReviewView(
        UUID id,
        UUID article,
        ReviewState state,
        @Schema(examples = "1") int round,
        RevisionRef revision,

        @Schema(examples = "When a neck crack is more than a noise")
        String headline,

        Named submittedBy,
        Instant submittedAt,

        @Schema(description = "What the round came to; absent while it is open.") @Nullable
        RoundOutcome outcome,

        @Schema(description = "What readers have, once published.") @Nullable
        Edition edition,

        Coverage coverage,

        @Schema(description = "What to look at in the text as a whole.")
        List<FlagView> flags,

        List<SentenceView> sentences,
        List<ClaimView> claims,
        List<AssignmentView> assignments,
        List<Source> sources,

        @Schema(description = "What became of the claims that were decided on the revision before.")
        List<FateView> carryOver) {

    /** What became of one claim of the revision before. */
    @Schema(name = "Fate")
    public record FateView(UUID pastClaim, @Nullable UUID claim, String exact, CarryOutcome outcome, String reason) {

        static FateView of(ClaimFate fate) {
            return new FateView(fate.past(), fate.present().orElse(null), fate.exact(), fate.outcome(), fate.reason());
        }
    }

    static ReviewView of(ReadReviews.Seen seen, Instant now) {
        Proceedings round = seen.access().proceedings();
        List<SentenceView> sentences = sentences(seen);
        List<ClaimView> claims = claims(seen);
        return new ReviewView(
                round.review().id(),
                round.review().article(),
                seen.access().state(),
                round.round().number(),
                round.round().revision(),
                round.review().headline(),
                round.round().submittedBy(),
                round.round().submittedAt(),
                round.round().outcome().orElse(null),
                round.review().edition().orElse(null),
                coverage(sentences, claims),
                FlagView.on(Optional.empty(), seen.flags()),
                sentences,
                claims,
                assignments(seen.access(), now),
                round.revision().sources(),
                seen.fates().stream().map(FateView::of).toList());
    }

    static Coverage coverage(ReadReviews.Seen seen) {
        return coverage(sentences(seen), claims(seen));
    }

    private static Coverage coverage(List<SentenceView> sentences, List<ClaimView> claims) {
        long marked = sentences.stream()
                .map(SentenceView::nonMedicalMark)
                .filter(Objects::nonNull)
                .count();
        long settled =
                claims.stream().filter(claim -> claim.state().isDecided()).count();
        return new Coverage((int) (marked + settled), sentences.size());
    }

    private static List<SentenceView> sentences(ReadReviews.Seen seen) {
        Proceedings round = seen.access().proceedings();
        return round.sentences().stream()
                .map(sentence -> SentenceView.of(sentence, round, seen.flags()))
                .toList();
    }

    private static List<ClaimView> claims(ReadReviews.Seen seen) {
        Proceedings round = seen.access().proceedings();
        return round.sentences().stream()
                .flatMap(sentence -> round.claimOf(sentence).stream())
                .map(claim -> ClaimView.of(claim, seen.access(), seen.fates()))
                .toList();
    }

    private static List<AssignmentView> assignments(Access access, Instant now) {
        Proceedings round = access.proceedings();
        return round.assignments().stream()
                .filter(assignment -> assignment.round().equals(round.round().id()))
                .map(assignment -> AssignmentView.of(assignment, access, now))
                .toList();
    }
}
