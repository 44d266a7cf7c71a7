package health.newsroom.review.proposal;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Evidence;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.Proceedings;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a change of the proposal may not do, whoever asks. */
final class ShapeRules {

    private ShapeRules() {}

    static void requireUndecided(Proceedings round, Claim claim) {
        if (round.isDecided(claim)) {
            throw Refusal.conflict(
                    "claim-decided",
                    "A reviewer has already decided this claim: it stays as it was when they read it.");
        }
    }

    /** The writer of the article may make a claim graver, not less grave. */
    static void requireHighStaysHigh(Access access, Claim claim, Risk wanted) {
        if (access.isOnlyWriter() && claim.risk() == Risk.HIGH && wanted != Risk.HIGH) {
            throw Refusal.forbidden(
                    "high-risk-kept", "A claim of HIGH risk can be lowered by an editor, not by the article's writer.");
        }
    }

    static void requireNotHigh(Access access, ReviewedSentence sentence, @Nullable Claim claim) {
        boolean isHigh = sentence.isProposedAsHighRisk() || (claim != null && claim.risk() == Risk.HIGH);
        if (access.isOnlyWriter() && isHigh) {
            throw Refusal.forbidden(
                    "high-risk-kept",
                    "A sentence proposed as a claim of HIGH risk can be marked as non-medical by an editor, not by the article's writer.");
        }
    }

    static Evidence evidence(Proceedings round, ReviewedSentence sentence, @Nullable List<String> wanted) {
        List<String> all = round.revision().sourceKeys();
        if (wanted == null) {
            return Evidence.byRule(sentence.sources(), all);
        }
        List<Reason> unknown = IntStream.range(0, wanted.size())
                .filter(i -> !all.contains(wanted.get(i)))
                .mapToObj(i ->
                        new Reason("/sources/" + i, "The revision has no source with the key " + wanted.get(i) + "."))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "unknown-source", "Name sources of the revision by their keys.")
                    .because(unknown);
        }
        return Evidence.chosen(wanted);
    }
}
