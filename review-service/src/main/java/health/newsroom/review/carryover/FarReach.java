package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.text.Setting;
import health.newsroom.review.wording.ContentWords;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Sign;
import health.newsroom.review.wording.WordDifference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Changed sentences that speak of more than their neighbours: a verdict on all that was said, the scope of a section, a time or
 * an experiment that frames a paragraph, an abbreviation's meaning, a note below the text, the order of steps.
 */
final class FarReach {

    /** How far up a verdict on "all of this" reaches, in sentences. */
    private static final int FAR = 15;

    private final Alignment alignment;
    private final ContentWords content;
    private final List<Passage> gone;
    private final List<Passage> added;
    private final List<Reaching> goneReaching;
    private final List<Reaching> addedReaching;
    private final Abbreviations abbreviations;
    private final Definitions definitions;
    private final Notes notes;
    private final Titles titles;

    FarReach(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.content = new ContentWords(lexicon);
        this.gone = alignment.vanished();
        this.added = alignment.after().passages().stream()
                .filter(passage -> alignment.origin(passage).isEmpty())
                .toList();
        this.goneReaching = Reaching.of(gone).stream()
                .filter(reaching -> added.stream().noneMatch(other -> sayTheSame(reaching.sentence(), other)))
                .toList();
        this.addedReaching = Reaching.of(added).stream()
                .filter(reaching -> gone.stream().noneMatch(other -> sayTheSame(other, reaching.sentence())))
                .toList();
        this.abbreviations = new Abbreviations(alignment);
        this.definitions = new Definitions(alignment);
        this.notes = new Notes(alignment);
        this.titles = new Titles(alignment);
    }

    /** Two versions of a sentence that name the same people, things, figures and limits, at the same place among the headings. */
    private boolean sayTheSame(Passage was, Passage is) {
        if (!sameSection(was, is) || !NamedThing.isVersionOf(was, is)) {
            return false;
        }
        String scope = Phrases.SCOPES.from(was.wording());
        if (!scope.isEmpty() && scope.equals(Phrases.SCOPES.from(is.wording()))) {
            return true;
        }
        if (!telling(was).equals(telling(is))) {
            return false;
        }
        WordDifference difference = WordDifference.between(was.tokens(), was.text(), is.tokens(), is.text());
        return content.nounsOf(difference.removed()).isEmpty()
                && content.nounsOf(difference.added()).isEmpty();
    }

    private static List<String> telling(Passage sentence) {
        return sentence.tokens().stream()
                .filter(token ->
                        Sign.of(token).filter(sign -> sign != Sign.LOGIC).isPresent())
                .map(token -> token.canonical().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    Bearing between(Passage old, Passage now) {
        return abbreviations
                .between(old)
                .or(() -> alignment
                        .before()
                        .before(old)
                        .filter(old::isInBlockOf)
                        .map(abbreviations::between)
                        .orElse(Bearing.NONE))
                .or(() -> definitions.between(old))
                .or(() -> notes.between(old, now))
                .or(() -> titles.between(old, now))
                .or(() -> order(old, now))
                .or(() -> reference(old, now))
                .or(() -> changedAround(old, now));
    }

    private Bearing changedAround(Passage old, Passage now) {
        return goneReaching.stream()
                .filter(reaching -> reaching.reaches(alignment.before(), old))
                .findFirst()
                .or(() -> addedReaching.stream()
                        .filter(reaching -> reaching.reaches(alignment.after(), now))
                        .findFirst())
                .map(reaching -> Bearing.because("a sentence that reaches it changed: “"
                        + reaching.sentence().text() + "”"))
                .orElse(Bearing.NONE);
    }

    /** A changed sentence with what it does to others; those that do nothing are left out. */
    private record Reaching(
            Passage sentence, boolean judgesAll, boolean judges, boolean scopes, boolean scopesAll, boolean frames) {

        static List<Reaching> of(List<Passage> changed) {
            return changed.stream()
                    .filter(sentence -> !sentence.isHeading())
                    .map(Reaching::of)
                    .filter(reaching -> reaching.judgesAll
                            || reaching.judges
                            || reaching.scopes
                            || reaching.scopesAll
                            || reaching.frames)
                    .toList();
        }

        private static Reaching of(Passage sentence) {
            return new Reaching(
                    sentence,
                    Phrases.JUDGES_ALL.in(sentence.wording()),
                    Phrases.JUDGES_THIS.in(sentence.wording()) || isOneWord(sentence),
                    Phrases.SCOPES.in(sentence.wording()) && limits(sentence),
                    Phrases.SCOPES_ALL.in(sentence.wording()),
                    Phrases.FRAMES.in(sentence.wording()));
        }

        private static boolean limits(Passage scope) {
            return !Definitions.isOne(scope) && !Phrases.SENDS_ELSEWHERE.in(scope.wording());
        }

        /** "Wrong!", "Myth." */
        private static boolean isOneWord(Passage verdict) {
            return verdict.wording().words().size() <= 2 && Phrases.DENIES.in(verdict.wording());
        }

        boolean reaches(Outline outline, Passage claim) {
            if (scopes && Phrases.OF_FIGURES.in(sentence.wording()) && !hasFigure(claim)) {
                return false;
            }
            if (scopesAll) {
                return true;
            }
            return sentence.index() > claim.index()
                    ? isVerdictOn(outline, claim)
                    : sentence.index() < claim.index() && (isScopeOf(claim) || isFrameOf(claim));
        }

        private static boolean hasFigure(Passage claim) {
            return claim.tokens().stream()
                    .anyMatch(
                            token -> Sign.of(token).filter(Sign.NUMBER::equals).isPresent());
        }

        /** "None of this is true." judges all above it in its section, "This is wrong." the paragraph, list or table it closes. */
        private boolean isVerdictOn(Outline outline, Passage claim) {
            if (!sameSection(sentence, claim) || sentence.index() - claim.index() > FAR) {
                return false;
            }
            if (judgesAll) {
                return true;
            }
            return (judges || scopes)
                    && (sentence.setting().isList()
                            ? sentence.isInUnitOf(claim)
                            : sentence.isInBlockOf(claim) || closes(outline, sentence, claim));
        }

        /** "This section is for adults." holds for all below it under the same heading; above all headings, for everything. */
        private boolean isScopeOf(Passage claim) {
            List<String> above = sentence.setting().headings();
            List<String> own = claim.setting().headings();
            return scopes
                    && own.size() >= above.size()
                    && own.subList(0, above.size()).equals(above);
        }

        /** "In the 1960s …", "in mice": to the end of the paragraph. */
        private boolean isFrameOf(Passage claim) {
            return frames && sentence.isInBlockOf(claim);
        }
    }

    private static Optional<Passage> first(List<Passage> sentences, Predicate<Passage> wanted) {
        return sentences.stream().filter(wanted).findFirst();
    }

    /** Whether nothing but the rest of the claim's own list or table, or of its paragraph, stands between. */
    private static boolean closes(Outline outline, Passage verdict, Passage claim) {
        Setting.Part part = claim.setting().part();
        for (int i = claim.index() + 1; i < verdict.index(); i++) {
            Passage between = outline.passages().get(i);
            boolean sameThing = part == Setting.Part.TEXT
                    ? between.isInBlockOf(claim) || between.isInBlockOf(verdict)
                    : between.setting().part() == part || between.isInBlockOf(verdict);
            if (!sameThing) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSection(Passage one, Passage other) {
        return one.setting().headings().equals(other.setting().headings());
    }

    /** Steps that changed places with another one; bullets may. */
    private Bearing order(Passage old, Passage now) {
        if (!old.setting().isOrdered() || !now.setting().isOrdered()) {
            return Bearing.NONE;
        }
        return overtakes(old, now, -1) || overtakes(old, now, 1)
                ? Bearing.because("the order of the steps changed")
                : Bearing.NONE;
    }

    /** Whether a step that stood on one side of it now stands on the other. */
    private boolean overtakes(Passage old, Passage now, int direction) {
        List<Passage> before = alignment.before().passages();
        for (int i = old.index() + direction; i >= 0 && i < before.size(); i += direction) {
            Passage other = before.get(i);
            if (!other.setting().isOrdered()) {
                return false;
            }
            Optional<Passage> place =
                    alignment.partner(other).filter(step -> step.setting().isOrdered());
            if (place.isPresent() && Integer.signum(place.get().index() - now.index()) != direction) {
                return true;
            }
        }
        return false;
    }

    /** "Repeat step 2", "the list above": what it names may be another thing now. */
    private Bearing reference(Passage old, Passage now) {
        if (!Phrases.REFERS.in(old.wording())) {
            return Bearing.NONE;
        }
        return first(gone, other -> sameSection(other, old))
                .or(() -> first(added, other -> sameSection(other, now)))
                .map(sentence -> Bearing.because("what it refers to changed: “" + sentence.text() + "”"))
                .orElseGet(() ->
                        isReordered(old) ? Bearing.because("what it refers to stands in another order") : Bearing.NONE);
    }

    /** Whether items or cells of the section changed places. */
    private boolean isReordered(Passage claim) {
        List<Integer> places = alignment.before().passages().stream()
                .filter(other -> sameSection(other, claim))
                .filter(other -> other.setting().isList() || other.setting().isTable())
                .flatMap(other -> alignment.partner(other).stream())
                .map(Passage::index)
                .toList();
        return !places.equals(places.stream().sorted().toList());
    }
}
