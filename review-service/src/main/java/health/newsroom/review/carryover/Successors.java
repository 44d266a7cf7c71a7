package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Anchor;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.anchoring.Stretch;
import health.newsroom.review.wording.Unseen;
import health.newsroom.review.wording.WordDifference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of a sentence that no longer stands in the text as it was: changed, split, merged or deleted. Never a carry. */
final class Successors {

    /** From this share of its words on, a sentence is in another one. */
    private static final double MOST = 0.75;

    /** Below this share nothing of a sentence is left. */
    private static final double HARDLY_ANY = 0.4;

    /** How much longer a sentence is that took in another one. */
    private static final double JOINED = 1.3;

    /** What each of the sentences must have of the one that was split. */
    private static final double A_GOOD_PART = 0.12;

    private static final int MOST_PARTS = 4;

    private final Alignment alignment;

    Successors(Alignment alignment) {
        this.alignment = alignment;
    }

    Verdict of(Stretch claim, Passage old) {
        List<Passage> candidates = alignment.successors(old);
        return standing(claim, old, candidates)
                .or(() -> merged(old, candidates))
                .or(() -> split(old, candidates))
                .or(() -> changed(old, candidates))
                .orElseGet(() -> new Verdict(
                        Anchor.ORPHANED,
                        CarryOutcome.VOID_DELETED,
                        "It is no longer in the text.",
                        WordDifference.between(old.tokens(), old.text(), List.of(), "")
                                .pieces(),
                        List.of()));
    }

    /** The claim is a part of a sentence, and that part still stands there word for word. */
    private Optional<Verdict> standing(Stretch claim, Passage old, List<Passage> candidates) {
        if (claim.covers(old)) {
            return Optional.empty();
        }
        List<String> forms = old.wording().forms();
        List<String> words = small(forms.subList(claim.firstToken(old), Math.min(forms.size(), claim.endToken(old))));
        return candidates.stream()
                .filter(now -> !words.isEmpty()
                        && Collections.indexOfSubList(small(now.wording().forms()), words) >= 0)
                .findFirst()
                .map(now -> verdict(
                        Anchor.EXACT,
                        CarryOutcome.CONFIRM_CONTEXT,
                        "Its words are the same, but in the rest of the sentence "
                                + difference(old, now).inWords() + ".",
                        old,
                        now));
    }

    /** A part of a sentence may have become its beginning, with a capital, or have been it. */
    private static List<String> small(List<String> forms) {
        return forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
    }

    private Optional<Verdict> merged(Passage old, List<Passage> candidates) {
        return candidates.stream()
                .filter(now -> shareOf(old, Set.copyOf(now.wording().words())) >= MOST)
                .filter(now -> now.wording().words().size()
                        >= JOINED * old.wording().words().size())
                .filter(now -> alignment.vanished().stream()
                        .filter(other -> other != old && Math.abs(other.index() - old.index()) <= 3)
                        .anyMatch(other -> other.wording().words().size() > 2
                                && shareOf(other, Set.copyOf(now.wording().words())) >= MOST))
                .findFirst()
                .map(now -> verdict(
                        Anchor.FUZZY,
                        CarryOutcome.VOID_MERGED,
                        "It was joined with another sentence: “" + now.text() + "”",
                        old,
                        now));
    }

    /** Two to four new sentences in a row that together have nearly all of its words, and none of them alone. */
    private Optional<Verdict> split(Passage old, List<Passage> candidates) {
        for (Passage first : candidates) {
            List<Passage> row = new ArrayList<>(List.of(first));
            Optional<Passage> next = newAfter(first);
            while (next.isPresent() && row.size() < MOST_PARTS) {
                row.add(next.get());
                if (isSplit(old, row)) {
                    return Optional.of(splitInto(old, row));
                }
                next = newAfter(next.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Passage> newAfter(Passage sentence) {
        return alignment
                .after()
                .after(sentence)
                .filter(next -> next.isInBlockOf(sentence))
                .filter(next -> alignment.origin(next).isEmpty());
    }

    private static boolean isSplit(Passage old, List<Passage> row) {
        Set<String> all = row.stream()
                .flatMap(sentence -> sentence.wording().words().stream())
                .collect(Collectors.toSet());
        return shareOf(old, all) >= MOST
                && row.stream()
                        .allMatch(sentence -> isPart(
                                shareOf(old, Set.copyOf(sentence.wording().words()))));
    }

    private static Verdict splitInto(Passage old, List<Passage> row) {
        String text = row.stream().map(Passage::text).collect(Collectors.joining(" "));
        return new Verdict(
                Anchor.FUZZY,
                CarryOutcome.VOID_SPLIT,
                "It was split into several sentences: “" + text + "”",
                difference(old, row.getFirst()).pieces(),
                row);
    }

    private static boolean isPart(double share) {
        return share >= A_GOOD_PART && share < MOST;
    }

    private Optional<Verdict> changed(Passage old, List<Passage> candidates) {
        return candidates.stream()
                .filter(now -> shareOf(old, Set.copyOf(now.wording().words())) >= HARDLY_ANY || isInItsPlace(old, now))
                .findFirst()
                .map(now -> verdict(
                        Anchor.FUZZY,
                        CarryOutcome.VOID_SUBSTANTIVE,
                        Unseen.in(now.tokens())
                                .map(unseen -> unseen + ".")
                                .orElseGet(() -> sentence(difference(old, now).inWords())),
                        old,
                        now));
    }

    /** Between the same two sentences. */
    private boolean isInItsPlace(Passage old, Passage now) {
        return alignment
                        .before()
                        .before(old)
                        .flatMap(alignment::partner)
                        .equals(alignment.after().before(now))
                && alignment
                        .before()
                        .after(old)
                        .flatMap(alignment::partner)
                        .equals(alignment.after().after(now));
    }

    private static Verdict verdict(Anchor anchor, CarryOutcome outcome, String reason, Passage old, Passage now) {
        return new Verdict(anchor, outcome, reason, difference(old, now).pieces(), List.of(now));
    }

    private static WordDifference difference(Passage old, Passage now) {
        return WordDifference.between(old.tokens(), old.text(), now.tokens(), now.text());
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** How much of a sentence's words are among others. */
    private static double shareOf(Passage sentence, Set<String> words) {
        List<String> own = sentence.wording().words();
        long found = own.stream().filter(words::contains).count();
        return own.isEmpty() ? 0 : (double) found / own.size();
    }
}
