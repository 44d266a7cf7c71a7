package health.newsroom.review.carryover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what of the last round stands for the new revision. An approval is kept only where the words and what is read with them
 * are the same, for a claim of the same kind and risk, on the same evidence, by a physician who may still review the article, and
 * where nothing called it back since. An objection is never kept: it comes back for decision.
 */
public final class CarryOver {

    private final SentenceTrail trail;
    private final Map<UUID, PresentClaim> present;
    private final Function<UUID, Optional<String>> whyNotEntitled;

    /** @param whyNotEntitled for a physician: why they may no longer review the article, or empty */
    public CarryOver(SentenceTrail trail, List<PresentClaim> present, Function<UUID, Optional<String>> whyNotEntitled) {
        this.trail = trail;
        this.present =
                present.stream().collect(Collectors.toUnmodifiableMap(PresentClaim::sentence, Function.identity()));
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
        Verdict verdict = trail.of(claim.sentence());
        return verdict.outcome().isCarried()
                ? carried(claim, verdict)
                : ended(claim, verdict.outcome(), verdict.reason());
    }

    private Fate carried(PastClaim past, Verdict verdict) {
        PresentClaim now = successor(past).orElse(null);
        if (now == null) {
            return ended(past, CarryOutcome.VOID_SUBSTANTIVE, "The sentence is no longer taken for a medical claim.");
        }
        if (now.kind() != past.kind() || now.risk() != past.risk()) {
            String reason = "The claim is now " + now.kind() + " of " + now.risk() + " risk; it was " + past.kind()
                    + " of " + past.risk() + " risk.";
            return ended(past, CarryOutcome.VOID_SUBSTANTIVE, reason);
        }
        if (!now.evidence().equals(past.evidence())) {
            return ended(
                    past,
                    CarryOutcome.CONFIRM_EVIDENCE,
                    "The words are the same, but the sources behind them changed.");
        }
        return byDecisions(past, now, verdict);
    }

    private Fate byDecisions(PastClaim past, PresentClaim now, Verdict verdict) {
        List<UUID> kept = past.decisions().stream()
                .filter(decision -> decision.outcome().settles() && decision.recall() == null)
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
        return end(past)
                .map(end -> new Fate(past.claim(), now.claim(), end.outcome(), end.reason(), kept))
                .orElseGet(() -> new Fate(past.claim(), now.claim(), verdict.outcome(), verdict.reason(), kept));
    }

    /** What ends some of the decisions though nothing changed. */
    private Optional<Recall> end(PastClaim past) {
        Optional<Recall> lost = past.decisions().stream()
                .flatMap(decision ->
                        whyNotEntitled
                                .apply(decision.reviewer())
                                .map(why -> decision.reviewerName() + " " + why + ".")
                                .stream())
                .findFirst()
                .map(why -> new Recall(CarryOutcome.VOID_CREDENTIAL, why));
        return past.decisions().stream()
                .flatMap(decision -> Stream.ofNullable(decision.recall()))
                .findFirst()
                .or(() -> lost);
    }

    private Fate ended(PastClaim past, CarryOutcome outcome, String reason) {
        UUID now = successor(past).map(PresentClaim::claim).orElse(null);
        return new Fate(past.claim(), now, outcome, reason, List.of());
    }

    private Optional<PresentClaim> successor(PastClaim past) {
        return trail.successor(past.sentence()).map(present::get);
    }
}
