package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Anchor;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.anchoring.Stretch;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.WordDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an edit did to the claims of a text, by words and context alone: a pure function of the text before and the text after.
 * Whatever is not on the closed list of differences that change nothing voids or asks for confirmation.
 */
public final class Verdicts {

    private final Alignment alignment;
    private final SettingChange setting;
    private final Neighbourhood neighbourhood;
    private final ListItems listItems;
    private final FarReach farReach;
    private final Duplicates duplicates;
    private final Successors successors;

    public Verdicts(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.setting = new SettingChange(alignment, lexicon);
        this.neighbourhood = new Neighbourhood(alignment, lexicon);
        this.listItems = new ListItems(alignment);
        this.farReach = new FarReach(alignment, lexicon);
        this.duplicates = new Duplicates(alignment.before(), alignment.after());
        this.successors = new Successors(alignment);
    }

    /** @param claim a stretch of the text before */
    public Verdict of(Stretch claim) {
        List<Verdict> parts =
                claim.passages().stream().map(sentence -> of(claim, sentence)).toList();
        return parts.size() == 1 ? parts.getFirst() : together(parts);
    }

    private Verdict of(Stretch claim, Passage sentence) {
        return alignment
                .partner(sentence)
                .map(now -> found(claim, sentence, now))
                .orElseGet(() -> successors.of(claim, sentence));
    }

    private Verdict found(Stretch claim, Passage old, Passage now) {
        if (duplicates.has(claim, old)) {
            return verdict(
                    Anchor.AMBIGUOUS,
                    CarryOutcome.VOID_AMBIGUOUS,
                    "These words now stand in more places of the text than before.",
                    old,
                    now);
        }
        Bearing bearing = setting.between(old, now)
                .or(() -> neighbourhood.between(old, now))
                .or(() -> listItems.between(old, now))
                .or(() -> farReach.between(old, now));
        Anchor anchor = alignment.isMoved(old) ? Anchor.MOVED : sameLetters(old, now) ? Anchor.EXACT : Anchor.FUZZY;
        return bearing.reason()
                .map(reason -> verdict(
                        anchor, CarryOutcome.CONFIRM_CONTEXT, "The words are the same, but " + reason + ".", old, now))
                .orElseGet(() -> carried(anchor, claim, old, now));
    }

    private Verdict carried(Anchor anchor, Stretch claim, Passage old, Passage now) {
        if (!sameLetters(claim, old, now)) {
            return verdict(anchor, CarryOutcome.CARRIED_COSMETIC, "Only the look of the words changed.", old, now);
        }
        return anchor == Anchor.MOVED
                ? verdict(anchor, CarryOutcome.CARRIED_MOVED, "The same words, in another place.", old, now)
                : verdict(Anchor.EXACT, CarryOutcome.CARRIED_UNCHANGED, "The same words in the same place.", old, now);
    }

    private static boolean sameLetters(Passage old, Passage now) {
        return old.text().equals(now.text());
    }

    /** Of the claim's own words; those around it in its sentence may look different. */
    private static boolean sameLetters(Stretch claim, Passage old, Passage now) {
        int from = claim.firstToken(old);
        int to = claim.endToken(old);
        if (sameLetters(old, now) || to > now.tokens().size() || from >= to) {
            return sameLetters(old, now);
        }
        return slice(old, from, to).equals(slice(now, from, to));
    }

    private static String slice(Passage passage, int from, int to) {
        return passage.text()
                .substring(
                        passage.tokens().get(from).start(),
                        passage.tokens().get(to - 1).end());
    }

    private static Verdict verdict(Anchor anchor, CarryOutcome outcome, String reason, Passage old, Passage now) {
        return new Verdict(
                anchor,
                outcome,
                reason,
                WordDifference.between(old.tokens(), old.text(), now.tokens(), now.text())
                        .pieces(),
                List.of(now));
    }

    /** A claim of several sentences fares as the one that fares worst; sentences that were torn apart are not the claim any more. */
    private static Verdict together(List<Verdict> parts) {
        Verdict worst =
                parts.stream().max(Comparator.comparing(Verdict::outcome)).orElseThrow();
        List<WordDifference.Piece> pieces =
                parts.stream().flatMap(part -> part.difference().stream()).toList();
        List<Passage> now = parts.stream().flatMap(part -> part.now().stream()).toList();
        if (worst.outcome().isCarried() && !inARow(now)) {
            return new Verdict(
                    Anchor.MOVED,
                    CarryOutcome.VOID_SPLIT,
                    "Its sentences no longer stand one behind the other.",
                    pieces,
                    now);
        }
        return new Verdict(worst.anchor(), worst.outcome(), worst.reason(), pieces, now);
    }

    private static boolean inARow(List<Passage> sentences) {
        List<Integer> indexes = new ArrayList<>();
        sentences.forEach(sentence -> indexes.add(sentence.index()));
        for (int i = 1; i < indexes.size(); i++) {
            if (indexes.get(i) != indexes.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }
}
