package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.text.Setting;
import java.util.List;
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
    private final List<Passage> gone;
    private final List<Passage> added;
    private final Abbreviations abbreviations;
    private final Notes notes;

    FarReach(Alignment alignment) {
        this.alignment = alignment;
        this.gone = alignment.vanished();
        this.added = alignment.after().passages().stream()
                .filter(passage -> alignment.origin(passage).isEmpty())
                .toList();
        this.abbreviations = new Abbreviations(alignment);
        this.notes = new Notes(alignment);
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
                .or(() -> notes.between(old, now))
                .or(() -> order(old, now))
                .or(() -> reference(old, now))
                .or(() -> changedAround(old, now));
    }

    private Bearing changedAround(Passage old, Passage now) {
        if (gone.isEmpty() && added.isEmpty()) {
            return Bearing.NONE;
        }
        return first(gone, other -> reaches(alignment.before(), other, old))
                .or(() -> first(added, other -> reaches(alignment.after(), other, now)))
                .map(sentence -> Bearing.because("a sentence that reaches it changed: “" + sentence.text() + "”"))
                .orElse(Bearing.NONE);
    }

    private static Optional<Passage> first(List<Passage> sentences, Predicate<Passage> wanted) {
        return sentences.stream().filter(wanted).findFirst();
    }

    private static boolean reaches(Outline outline, Passage changed, Passage claim) {
        return changed.index() > claim.index()
                ? judges(outline, changed, claim)
                : changed.index() < claim.index() && (scopes(changed, claim) || frames(changed, claim));
    }

    /** "None of this is true." judges all above it in its section, "This is wrong." the paragraph, list or table it closes. */
    private static boolean judges(Outline outline, Passage verdict, Passage claim) {
        if (!sameSection(verdict, claim) || verdict.index() - claim.index() > FAR) {
            return false;
        }
        if (Phrases.JUDGES_ALL.in(verdict.wording())) {
            return true;
        }
        boolean judges = Phrases.JUDGES_THIS.in(verdict.wording()) || isOneWord(verdict);
        return judges
                && (verdict.setting().isList()
                        ? verdict.isInUnitOf(claim)
                        : verdict.isInBlockOf(claim) || closes(outline, verdict, claim));
    }

    /** "Wrong!", "Myth." */
    private static boolean isOneWord(Passage verdict) {
        return verdict.wording().words().size() <= 2 && Phrases.DENIES.in(verdict.wording());
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

    /** "This section is for adults." holds for all below it under the same heading; above all headings, for everything. */
    private static boolean scopes(Passage scope, Passage claim) {
        List<String> above = scope.setting().headings();
        List<String> own = claim.setting().headings();
        return Phrases.SCOPES.in(scope.wording())
                && own.size() >= above.size()
                && own.subList(0, above.size()).equals(above);
    }

    /** "In the 1960s …", "in mice": to the end of the paragraph. */
    private static boolean frames(Passage frame, Passage claim) {
        return frame.isInBlockOf(claim) && Phrases.FRAMES.in(frame.wording());
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
                .orElse(Bearing.NONE);
    }
}
