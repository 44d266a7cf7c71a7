package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.wording.ContentWords;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Sign;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sentences around a claim. A change there bears on the claim when the claim leans on the sentence before, or when a sentence
 * beside it limits, doubts or reports; any other change beside it is none of the claim's.
 */
final class Neighbourhood {

    private final Alignment alignment;
    private final Antecedent antecedent;
    private final ContentWords content;
    private final Dependence dependence;

    Neighbourhood(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.antecedent = new Antecedent(alignment, lexicon);
        this.content = new ContentWords(lexicon);
        this.dependence = new Dependence(lexicon, alignment.before().language());
    }

    Bearing between(Passage old, Passage now) {
        if (old.setting().isTable() || old.isHeading()) {
            return Bearing.NONE;
        }
        if (isQuietAround(old, now)) {
            return voice(old, now);
        }
        return antecedent
                .between(old, now)
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
        for (int i = 0; i <= Antecedent.LONGEST_CHAIN && was.isPresent(); i++) {
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

    /** A sentence right before the claim that ends in a colon, or that puts what follows in somebody's mouth. */
    private Bearing leadIn(Passage old, Passage now) {
        if (isSame(alignment.before().before(old), alignment.after().before(now))) {
            return Bearing.NONE;
        }
        Optional<Passage> was =
                Antecedent.before(old, alignment.before().before(old)).filter(this::leadsOn);
        Optional<Passage> is =
                Antecedent.before(now, alignment.after().before(now)).filter(this::leadsOn);
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
                || (NamedThing.isVersionOf(was, is)
                        && !was.text().endsWith(":")
                        && Phrases.signature(was.wording()).equals(Phrases.signature(is.wording())));
    }

    private Bearing below(Passage old, Passage now) {
        Optional<Passage> was = below(old, alignment.before().after(old));
        Optional<Passage> is = below(now, alignment.after().after(now));
        if (was.isPresent() && is.isPresent() && sayTheSame(was.get(), is.get())) {
            return Bearing.NONE;
        }
        boolean version = was.isPresent() && is.isPresent() && NamedThing.isVersionOf(was.get(), is.get());
        return Stream.concat(
                        was.filter(next -> (!version && isTakenOut(next, old)) || reachesBack(next, old)).stream(),
                        is.filter(next -> (!version && isPutIn(next, now)) || reachesBack(next, now)).stream())
                .findFirst()
                .map(next -> Bearing.because("a sentence beside it that may limit it changed: “" + next.text() + "”"))
                .orElse(Bearing.NONE);
    }

    /** Whatever it says, a sentence right behind may have been written for the sake of the claim. */
    private boolean isTakenOut(Passage next, Passage claim) {
        return next.isInUnitOf(claim) && alignment.partner(next).isEmpty();
    }

    private boolean isPutIn(Passage next, Passage claim) {
        return next.isInUnitOf(claim) && alignment.origin(next).isEmpty();
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
        if (Phrases.LIMITS_AT_START.in(next.wording()) || Phrases.OF_ALL.in(next.wording()) || excepts(next, claim)) {
            return true;
        }
        boolean limits = Phrases.LIMITS.in(next.wording());
        boolean pointsBack = Phrases.POINTS_BACK.in(next.wording());
        if (pointsBack && (limits || Phrases.CONDITIONS.in(next.wording()) || Phrases.REPORTS.in(next.wording()))) {
            return next.isInUnitOf(claim) || dependence.of(next.wording()) != Dependence.Kind.NONE;
        }
        boolean compares = pointsBack && Phrases.COMPARES.in(next.wording());
        return next.isInUnitOf(claim) && (compares || (limits && shareWords(next, claim)));
    }

    /** "If you cannot breathe, sit up instead.", "For people over 80 the limit is 150." behind another limit. */
    private boolean excepts(Passage next, Passage claim) {
        if (!next.isInUnitOf(claim)) {
            return false;
        }
        return Phrases.REPLACES.in(next.wording())
                || (Phrases.SETS_APART.in(next.wording())
                        && (shareWords(next, claim) || (hasNumber(next) && hasNumber(claim))));
    }

    private static boolean hasNumber(Passage sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> Sign.of(token).filter(Sign.NUMBER::equals).isPresent());
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
}
