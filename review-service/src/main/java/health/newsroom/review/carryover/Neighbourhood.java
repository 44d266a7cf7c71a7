package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.wording.ContentWords;
import health.newsroom.review.wording.Language;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Sign;
import health.newsroom.review.wording.WordDifference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences around a claim. A change there bears on the claim when the claim leans on the sentence before, or when a sentence
 * beside it limits, doubts or reports; any other change beside it is none of the claim's.
 */
final class Neighbourhood {

    /** How many sentences that each lean on the one before are followed upwards. */
    private static final int LONGEST_CHAIN = 4;

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b");

    /** "Migraine is a …": whatever else changes in such a sentence, "it" behind it stays what it was. */
    private static final Pattern DEFINES =
            Pattern.compile("^(.{1,60}?) (?:is|are) (?:a|an|when|where|the|one of|caused by)\\b");

    private final Alignment alignment;
    private final ContentWords content;
    private final Dependence dependence;

    Neighbourhood(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.content = new ContentWords(lexicon);
        this.dependence = new Dependence(lexicon, alignment.before().language());
    }

    Bearing between(Passage old, Passage now) {
        if (old.setting().isTable() || old.isHeading()) {
            return Bearing.NONE;
        }
        return above(old, now, 0)
                .or(() -> leadIn(old, now))
                .or(() -> below(old, now))
                .or(() -> voice(old, now));
    }

    /** Nothing changed as far as anything here looks. */
    private boolean isQuietAround(Passage old, Passage now) {
        if (!isSame(alignment.before().after(old), alignment.after().after(now))) {
            return false;
        }
        Optional<Passage> was = Optional.of(old);
        Optional<Passage> is = Optional.of(now);
        for (int i = 0; i <= LONGEST_CHAIN && was.isPresent(); i++) {
            was = was.flatMap(alignment.before()::before);
            is = is.flatMap(alignment.after()::before);
            if (!isSame(was, is)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Optional<Passage> was, Optional<Passage> is) {
        return was.isPresent() && is.isPresent()
                ? alignment.isSame(was.get(), is.get())
                        && was.get().isHeading() == is.get().isHeading()
                : was.isEmpty() && is.isEmpty();
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
        return keepsAntecedent(depth == 0 ? kind : Dependence.Kind.THING, was.get(), is.get())
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
        boolean other = isVersionOf(was.get(), is.get())
                && (kind == Dependence.Kind.SITUATION || depth > 0
                        ? !keepsAntecedent(kind, was.get(), is.get())
                        : namesAnother(was.get(), is.get()));
        return other
                ? Bearing.because("the sentence before it now speaks of something else: “"
                        + is.get().text() + "”")
                : Bearing.NONE;
    }

    /** "Children are affected differently.", put in front of a sentence that says of nobody in particular what it says. */
    private boolean bringsOthers(Passage old, Optional<Passage> before) {
        return before.filter(sentence -> alignment.origin(sentence).isEmpty())
                        .filter(Neighbourhood::speaksOfPeople)
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

    private boolean namesAnother(Passage was, Passage is) {
        WordDifference difference = WordDifference.between(was.tokens(), was.text(), is.tokens(), is.text());
        return !content.nounsOf(difference.removed()).isEmpty()
                && !content.nounsOf(difference.added()).isEmpty();
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
    private static Optional<Passage> before(Passage sentence, Optional<Passage> previous) {
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
        if (kind == Dependence.Kind.STATEMENT || !isVersionOf(was, is)) {
            return false;
        }
        WordDifference difference = WordDifference.between(was.tokens(), was.text(), is.tokens(), is.text());
        Set<String> nouns = new HashSet<>(content.nounsOf(difference.removed()));
        nouns.addAll(content.nounsOf(difference.added()));
        if (isReplaced(difference) || (isDated(was) && !difference.isEmpty())) {
            return definesTheSame(was, is) && !isDated(was);
        }
        return !denies(difference) && (nouns.isEmpty() || definesTheSame(was, is));
    }

    /** "A perineal nerve block" is another one than "a peroneal nerve block". */
    private boolean isReplaced(WordDifference difference) {
        return content.tells(difference.removed()) && content.tells(difference.added());
    }

    /** "The batch of 3/4/2024". */
    private static boolean isDated(Passage sentence) {
        return DATE.matcher(sentence.text()).find();
    }

    /** "Women with aura" are others than "women without aura". */
    private static boolean denies(WordDifference difference) {
        return Stream.concat(difference.removed().stream(), difference.added().stream())
                .anyMatch(token -> Sign.of(token).filter(Sign.NEGATION::equals).isPresent());
    }

    private static boolean definesTheSame(Passage was, Passage is) {
        return subject(was)
                .flatMap(subject -> subject(is).filter(subject::equals))
                .isPresent();
    }

    private static Optional<String> subject(Passage sentence) {
        return DEFINES.matcher(sentence.wording().plain()).results().findFirst().map(found -> found.group(1));
    }

    /** A sentence right before the claim that ends in a colon, or that puts what follows in somebody's mouth. */
    private Bearing leadIn(Passage old, Passage now) {
        if (isSame(alignment.before().before(old), alignment.after().before(now))) {
            return Bearing.NONE;
        }
        Optional<Passage> was = before(old, alignment.before().before(old)).filter(this::leadsOn);
        Optional<Passage> is = before(now, alignment.after().before(now)).filter(this::leadsOn);
        if (was.isEmpty() && is.isEmpty()) {
            return Bearing.NONE;
        }
        boolean question = was.or(() -> is).filter(Neighbourhood::asks).isPresent();
        if (was.isPresent() && is.isPresent() && !question && sayTheSame(was.get(), is.get())) {
            return Bearing.NONE;
        }
        if (old.setting().isList() && now.setting().isList() && !isInSameItem(old, was) && !isInSameItem(now, is)) {
            return Bearing.NONE;
        }
        Passage changed = is.or(() -> was).orElseThrow();
        return Bearing.because("the sentence that leads on to it changed: “" + changed.text() + "”");
    }

    private static boolean isInSameItem(Passage sentence, Optional<Passage> other) {
        return other.filter(sentence::isInBlockOf).isPresent();
    }

    private boolean leadsOn(Passage sentence) {
        return sentence.text().endsWith(":")
                || asks(sentence)
                || (Phrases.REPORTS.in(sentence.wording()) && !Phrases.REPORTS_ITSELF.in(sentence.wording()))
                || Phrases.OF_ALL.in(sentence.wording());
    }

    /** What follows a question may answer it. */
    private static boolean asks(Passage sentence) {
        return sentence.text().endsWith("?");
    }

    private boolean sayTheSame(Passage was, Passage is) {
        return alignment.isSame(was, is)
                || (isVersionOf(was, is)
                        && !was.text().endsWith(":")
                        && Phrases.signature(was.wording()).equals(Phrases.signature(is.wording())));
    }

    private Bearing below(Passage old, Passage now) {
        Optional<Passage> was = below(old, alignment.before().after(old));
        Optional<Passage> is = below(now, alignment.after().after(now));
        if (was.isPresent() && is.isPresent() && sayTheSame(was.get(), is.get())) {
            return Bearing.NONE;
        }
        return Stream.concat(
                        was.filter(next -> reachesBack(next, old)).stream(),
                        is.filter(next -> reachesBack(next, now)).stream())
                .findFirst()
                .map(next -> Bearing.because("a sentence beside it that limits it changed: “" + next.text() + "”"))
                .orElse(Bearing.NONE);
    }

    private static Optional<Passage> below(Passage sentence, Optional<Passage> next) {
        return next.filter(other -> !other.isHeading() && !other.setting().isTable() && !isFootnote(other))
                .filter(other -> other.isInUnitOf(sentence) || !other.setting().isList());
    }

    /** The text of a footnote, set below the paragraphs: its reference is no text, the colon behind it is. */
    private static boolean isFootnote(Passage sentence) {
        return sentence.text().startsWith(":");
    }

    private boolean reachesBack(Passage next, Passage claim) {
        if (Phrases.LIMITS_AT_START.in(next.wording()) || Phrases.OF_ALL.in(next.wording())) {
            return true;
        }
        boolean limits = Phrases.LIMITS.in(next.wording());
        boolean pointsBack = Phrases.POINTS_BACK.in(next.wording());
        if (pointsBack && (limits || Phrases.CONDITIONS.in(next.wording()) || Phrases.REPORTS.in(next.wording()))) {
            return next.isInUnitOf(claim) || dependence.of(next.wording()) != Dependence.Kind.NONE;
        }
        return limits && next.isInUnitOf(claim) && shareWords(next, claim);
    }

    private boolean shareWords(Passage one, Passage other) {
        Set<String> shared = new HashSet<>(content.nounsOf(one.tokens()));
        shared.retainAll(content.nounsOf(other.tokens()));
        return !shared.isEmpty();
    }

    /** Who speaks a quotation is said around it. */
    private Bearing voice(Passage old, Passage now) {
        if (!now.isQuoted()) {
            return Bearing.NONE;
        }
        List<String> was = Speakers.of(alignment.before(), old);
        List<String> is = Speakers.of(alignment.after(), now);
        return was.equals(is)
                ? Bearing.NONE
                : Bearing.because("who says it changed (“" + String.join("”, “", was) + "” is now “"
                        + String.join("”, “", is) + "”)");
    }

    /** The same sentence in other words, as far as one can tell. */
    private static boolean isVersionOf(Passage was, Passage is) {
        Set<String> words = new HashSet<>(was.wording().words());
        words.retainAll(new HashSet<>(is.wording().words()));
        int longer = Math.max(was.wording().words().size(), is.wording().words().size());
        return longer > 0 && 2 * words.size() >= longer;
    }
}
