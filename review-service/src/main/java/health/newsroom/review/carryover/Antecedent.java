package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.wording.ContentWords;
import health.newsroom.review.wording.Language;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a sentence speaks of without naming it, and whether that is another thing after the edit. */
final class Antecedent {

    /** How many sentences that each lean on the one before are followed upwards. */
    static final int LONGEST_CHAIN = 4;

    private final Alignment alignment;
    private final ContentWords content;
    private final NamedThing thing;
    private final Dependence dependence;

    Antecedent(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.content = new ContentWords(lexicon);
        this.thing = new NamedThing(content);
        this.dependence = new Dependence(lexicon, alignment.before().language());
    }

    Bearing between(Passage old, Passage now) {
        return above(old, now, 0).or(() -> takenUp(old, now));
    }

    private Bearing takenUp(Passage old, Passage now) {
        if (!Phrases.TAKES_UP.in(old.wording())) {
            return Bearing.NONE;
        }
        List<Passage> was = paragraphAbove(alignment.before(), old);
        List<Passage> is = paragraphAbove(alignment.after(), now);
        boolean same = was.size() == is.size()
                && IntStream.range(0, was.size()).allMatch(i -> alignment.isSame(was.get(i), is.get(i)));
        return same ? Bearing.NONE : Bearing.because("the paragraph above it, which it takes up, changed");
    }

    private static List<Passage> paragraphAbove(Outline outline, Passage sentence) {
        return outline.passages().subList(0, sentence.index()).stream()
                .filter(sentence::isInBlockOf)
                .toList();
    }

    private Bearing above(Passage old, Passage now, int depth) {
        Dependence.Kind kind = dependence.of(old.wording());
        Optional<Passage> was = before(old, alignment.before().before(old));
        Optional<Passage> is = before(now, alignment.after().before(now));
        if ((was.isEmpty() && is.isEmpty()) || !leans(old, now, was, is)) {
            return Bearing.NONE;
        }
        return switch (kind) {
            case NONE, SITUATION -> subject(kind, old, was, is, depth);
            case THING, STATEMENT -> antecedent(kind, old, was, is, depth);
        };
    }

    private Bearing antecedent(
            Dependence.Kind kind, Passage old, Optional<Passage> was, Optional<Passage> is, int depth) {
        if (was.isEmpty() || is.isEmpty()) {
            return Bearing.because("it speaks of the sentence before it, and that changed");
        }
        if (alignment.isSame(was.get(), is.get())) {
            return goesOnUpwards(old, was.get(), depth) ? above(was.get(), is.get(), depth + 1) : Bearing.NONE;
        }
        boolean kept =
                depth == 0 ? keepsAntecedent(kind, was.get(), is.get()) : thing.isSameWhoeverSays(was.get(), is.get());
        return kept
                ? Bearing.NONE
                : Bearing.because("it speaks of the sentence before it, which changed: “"
                        + was.get().text() + "” is now “" + is.get().text() + "”");
    }

    private boolean goesOnUpwards(Passage old, Passage before, int depth) {
        return depth < LONGEST_CHAIN
                && knowsLanguage()
                && (dependence.of(before.wording()) != Dependence.Kind.NONE || dependence.speaksOfTwo(old.wording()));
    }

    /**
     * A sentence that names nothing of what it is about is about what the sentence before names; whether that is another thing now
     * is asked only of versions of the same sentence.
     */
    private Bearing subject(Dependence.Kind kind, Passage old, Optional<Passage> was, Optional<Passage> is, int depth) {
        if (was.flatMap(alignment::partner).isPresent() == was.isPresent() && bringsOthers(old, is)) {
            return Bearing.because("the new sentence before it speaks of other people: “"
                    + is.orElseThrow().text() + "”");
        }
        if (was.isEmpty() || is.isEmpty() || !(was.get().isInBlockOf(old) || namesNothing(kind, old))) {
            return Bearing.NONE;
        }
        if (alignment.isSame(was.get(), is.get())) {
            boolean instruction = kind == Dependence.Kind.SITUATION && goesOnUpwards(old, was.get(), depth);
            return instruction || (depth > 0 && depth < 2 && dependence.speaksOfTwo(old.wording()))
                    ? above(was.get(), is.get(), depth + 1)
                    : Bearing.NONE;
        }
        boolean other = NamedThing.isVersionOf(was.get(), is.get())
                && (kind == Dependence.Kind.SITUATION && depth == 0
                        ? !keepsAntecedent(kind, was.get(), is.get())
                        : thing.isAnother(was.get(), is.get()));
        return other
                ? Bearing.because("the sentence before it now speaks of something else: “"
                        + is.get().text() + "”")
                : Bearing.NONE;
    }

    /** "Children are affected differently.", put in front of a sentence that says of nobody in particular what it says. */
    private boolean bringsOthers(Passage old, Optional<Passage> before) {
        return before.filter(sentence -> alignment.origin(sentence).isEmpty())
                        .filter(Antecedent::speaksOfPeople)
                        .isPresent()
                && !speaksOfPeople(old);
    }

    private static boolean speaksOfPeople(Passage sentence) {
        return sentence.tokens().stream()
                .anyMatch(
                        token -> Sign.of(token).filter(Sign.POPULATION::equals).isPresent());
    }

    /** "Do not stop suddenly.": what, was said in the paragraph above. */
    private boolean namesNothing(Dependence.Kind kind, Passage sentence) {
        return kind == Dependence.Kind.SITUATION
                && !sentence.setting().isList()
                && content.nounsOf(sentence.tokens()).stream().noneMatch(noun -> noun.length() > 2);
    }

    /** Items of a list follow one another without speaking of one another, unless by "this" or "it" in a numbered step. */
    private boolean leans(Passage old, Passage now, Optional<Passage> was, Optional<Passage> is) {
        boolean sameBlock = was.filter(old::isInBlockOf).isPresent()
                || is.filter(now::isInBlockOf).isPresent();
        return knowsLanguage() || sameBlock;
    }

    private boolean knowsLanguage() {
        return alignment.before().language() != Language.OTHER;
    }

    /** The sentence before, unless a heading comes between. */
    static Optional<Passage> before(Passage sentence, Optional<Passage> previous) {
        return previous.filter(other -> !other.isHeading())
                .filter(other -> !isOtherItem(sentence, other))
                .filter(other -> other.setting().isTable() == sentence.setting().isTable());
    }

    /** An item does not speak of the one before it; a step may. */
    private static boolean isOtherItem(Passage sentence, Passage other) {
        return sentence.setting().isList()
                && other.setting().isList()
                && !sentence.setting().isOrdered()
                && !sentence.isInUnitOf(other);
    }

    private boolean keepsAntecedent(Dependence.Kind kind, Passage was, Passage is) {
        return kind != Dependence.Kind.STATEMENT && thing.isSame(was, is);
    }
}
