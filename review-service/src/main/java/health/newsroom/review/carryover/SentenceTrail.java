package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Anchor;
import health.newsroom.review.anchoring.Located;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.anchoring.Stretch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an edit did to the sentences of a revision, told by their ids before and now. */
public final class SentenceTrail {

    private final Located before;
    private final Located now;
    private final Verdicts verdicts;
    private final Map<UUID, Verdict> known = new HashMap<>();

    public SentenceTrail(Located before, Located now, Verdicts verdicts) {
        this.before = before;
        this.now = now;
        this.verdicts = verdicts;
    }

    /** What became of a sentence of the revision before. */
    public Verdict of(UUID sentence) {
        return known.computeIfAbsent(
                sentence, id -> before.place(id).map(this::whole).orElseGet(SentenceTrail::struckOut));
    }

    /** The sentence of the new revision that stands in its place, be it the same or not. */
    public Optional<UUID> successor(UUID sentence) {
        return of(sentence).now().stream().findFirst().flatMap(now::sentenceAt);
    }

    /** The sentence of the new revision for which decisions on the old one stand. */
    public Optional<UUID> carriedTo(UUID sentence) {
        return of(sentence).outcome().isCarried() ? successor(sentence) : Optional.empty();
    }

    /** What was decided as one sentence holds only for exactly one sentence. */
    private Verdict whole(Stretch sentence) {
        Verdict verdict = verdicts.of(sentence);
        if (!verdict.outcome().isCarried()) {
            return verdict;
        }
        List<Passage> found = verdict.now();
        long sentences = found.stream().map(now::sentenceAt).distinct().count();
        int inFirst = now.sentenceAt(found.getFirst())
                .flatMap(now::place)
                .map(place -> place.passages().size())
                .orElse(0);
        if (sentences > 1) {
            return voided(verdict, CarryOutcome.VOID_SPLIT, "It is now several sentences.");
        }
        return inFirst == found.size()
                ? verdict
                : voided(verdict, CarryOutcome.VOID_MERGED, "It is now part of a longer sentence.");
    }

    private static Verdict voided(Verdict verdict, CarryOutcome outcome, String reason) {
        return new Verdict(verdict.anchor(), outcome, reason, verdict.difference(), verdict.now());
    }

    private static Verdict struckOut() {
        return new Verdict(Anchor.ORPHANED, CarryOutcome.VOID_DELETED, "It was struck out.", List.of(), List.of());
    }
}
