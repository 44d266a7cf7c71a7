package health.newsroom.review.claim;

import java.util.Optional;

/** How strongly a sentence puts what it says: "causes" asserts, "may cause" and "is linked to" do not. */
public final class Wording {

    private static final Signs ASSERTIONS = Signs.of(
            "cause, causes, caused, causing, lead to, leads to, led to, result in, results in, resulted in, trigger, triggers, triggered, bring* about,"
                    + " prevent, prevents, prevented, cure, cures, cured, heal, heals, healed, prove, proves, proved, proven, protects, protects against,"
                    + " protect against, revers*, eliminates, destroys, kills, rebuilds, repairs, makes people, makes you, makes us, is responsible for, are"
                    + " responsible for, is due to, are due to, stops, damages, harms, raises the risk, increases the risk, lowers the risk, reduces the"
                    + " risk, raises, lowers, reduces, increases, improves, worsens, wards off");

    private static final Signs HEDGES = Signs.of(
            "may, might, can, could, perhaps, possibly, probably, suggest*, seem*, appear*, link*, associat*, correlat*, likely, unlikely, thought to,"
                    + " believed to, in some, sometimes, it is unclear, not clear, is not known, whether, hint*, potential*, would");

    private static final Signs WEAK_EVIDENCE = Signs.of(
            "mice, mouse, rat, rats, animal*, cells in a dish, on cells, in cells, cell culture*, petri dish*, test tube*, laborator*, lab study, case report*,"
                    + " case study, single case, single patient, one patient, one case, anecdot*, survey, questionnaire*, pilot study, pilot trial, small study,"
                    + " small trial, observational, preliminary, preprint, testimonial*");

    private Wording() {}

    /** The word by which the sentence asserts a cause or an effect, or empty when it does not or leaves it open. */
    public static Optional<String> assertionIn(String sentence) {
        Words words = Words.of(sentence);
        return HEDGES.in(words).isPresent() ? Optional.empty() : ASSERTIONS.in(words);
    }

    /** The word by which a text says itself that its evidence is weak. */
    static Optional<String> weakEvidenceIn(String text) {
        return WEAK_EVIDENCE.in(text);
    }
}
