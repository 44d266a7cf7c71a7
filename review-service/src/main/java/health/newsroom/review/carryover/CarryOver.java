package health.newsroom.review.carryover;

import health.newsroom.review.carryover.Texts.Trace;
import health.newsroom.review.text.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of the last round stands for the new revision. An approval is kept only for a sentence that is the same letter for
 * letter, among the same neighbours, under the same heading, of the same kind and risk, on the same evidence, by a physician who
 * may still review the article. An objection is never kept: it comes back for decision.
 */
public final class CarryOver {

    private final Texts texts;
    private final Map<Context, PresentClaim> present;
    private final Function<UUID, Optional<String>> whyNotEntitled;

    /** @param whyNotEntitled for a physician: why they may no longer review the article, or empty */
    public CarryOver(Texts texts, List<PresentClaim> present, Function<UUID, Optional<String>> whyNotEntitled) {
        this.texts = texts;
        this.present = present.stream()
                .collect(Collectors.toUnmodifiableMap(
                        PresentClaim::context, Function.identity(), (first, second) -> first));
        this.whyNotEntitled = whyNotEntitled;
    }

    /** The fates of all claims that somebody had decided. */
    public List<Fate> fates(List<PastClaim> past) {
        return past.stream()
                .filter(claim -> !claim.decisions().isEmpty())
                .map(this::fate)
                .toList();
    }

    private Fate fate(PastClaim claim) {
        return switch (texts.trace(claim.context())) {
            case Trace.Same() -> samePlace(claim);
            case Trace.Elsewhere(Context now, String what) ->
                ended(claim, now, CarryOutcome.CONFIRM_CONTEXT, "The words are the same, but " + what + " changed.");
            case Trace.Replaced(Context by) ->
                ended(claim, by, CarryOutcome.VOID_SUBSTANTIVE, "The sentence now reads: “" + by.exact() + "”");
            case Trace.Gone() ->
                ended(claim, null, CarryOutcome.VOID_DELETED, "The sentence is no longer in the text.");
            case Trace.Ambiguous() ->
                ended(
                        claim,
                        null,
                        CarryOutcome.VOID_AMBIGUOUS,
                        "These words stand in more than one place of the text.");
        };
    }

    private Fate samePlace(PastClaim past) {
        PresentClaim now = present.get(past.context());
        if (now == null) {
            return ended(
                    past, null, CarryOutcome.VOID_SUBSTANTIVE, "The sentence is no longer taken for a medical claim.");
        }
        if (now.kind() != past.kind() || now.risk() != past.risk()) {
            String reason = "The claim is now " + now.kind() + " of " + now.risk() + " risk; it was " + past.kind()
                    + " of " + past.risk() + " risk.";
            return ended(past, past.context(), CarryOutcome.VOID_SUBSTANTIVE, reason);
        }
        if (!now.evidence().equals(past.evidence())) {
            return ended(
                    past,
                    past.context(),
                    CarryOutcome.CONFIRM_EVIDENCE,
                    "The words are the same, but the sources behind them changed.");
        }
        return byDecisions(past, now);
    }

    private Fate byDecisions(PastClaim past, PresentClaim now) {
        List<UUID> kept = past.decisions().stream()
                .filter(decision -> decision.outcome().settles())
                .filter(decision -> whyNotEntitled.apply(decision.reviewer()).isEmpty())
                .map(PastDecision::decision)
                .toList();
        Optional<PastDecision> unsettled = past.decisions().stream()
                .filter(decision -> !decision.outcome().settles())
                .findFirst();
        if (unsettled.isPresent()) {
            String reason = "Nothing changed here since " + unsettled.get().reviewerName() + " decided "
                    + unsettled.get().outcome() + ".";
            return new Fate(past.claim(), now.claim(), CarryOutcome.RETURNED, reason, kept);
        }
        Optional<String> lost = past.decisions().stream()
                .flatMap(decision ->
                        whyNotEntitled
                                .apply(decision.reviewer())
                                .map(why -> decision.reviewerName() + " " + why + ".")
                                .stream())
                .findFirst();
        return lost.map(why -> new Fate(past.claim(), now.claim(), CarryOutcome.VOID_CREDENTIAL, why, kept))
                .orElseGet(() -> new Fate(
                        past.claim(),
                        now.claim(),
                        CarryOutcome.CARRIED_UNCHANGED,
                        "The same words in the same place, on the same evidence.",
                        kept));
    }

    private Fate ended(PastClaim past, @Nullable Context now, CarryOutcome outcome, String reason) {
        PresentClaim successor = now == null ? null : present.get(now);
        return new Fate(past.claim(), successor == null ? null : successor.claim(), outcome, reason, List.of());
    }
}
