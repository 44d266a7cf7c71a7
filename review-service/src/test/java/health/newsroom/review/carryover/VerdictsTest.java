package health.newsroom.review.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.anchoring.Anchor;
import health.newsroom.review.anchoring.TextQuote;
import health.newsroom.review.wording.WordDifference.Change;
import health.newsroom.review.wording.WordDifference.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One claim, one edit, one answer: every outcome, and the rules on which no approval may slip through. */
class VerdictsTest {

    private static final String CLAIM = "Adults may take 400 mg of ibuprofen three times a day.";

    private static Verdict verdict(String before, String after, String claim) {
        return Preview.of(before, after, List.of(new TextQuote(claim, "", "")))
                .verdicts()
                .getFirst();
    }

    private static CarryOutcome outcome(String before, String after, String claim) {
        return verdict(before, after, claim).outcome();
    }

    @Test
    void the_same_text_carries() {
        Verdict verdict = verdict(CLAIM, CLAIM, CLAIM);

        assertThat(verdict.outcome()).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
        assertThat(verdict.anchor()).isEqualTo(Anchor.EXACT);
        assertThat(verdict.difference()).containsExactly(new Piece(Change.SAME, CLAIM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a number           | Adults may take 600 mg of ibuprofen three times a day.          | “400” is now “600”
                    a unit             | Adults may take 400 mcg of ibuprofen three times a day.         | “mg” is now “mcg”
                    a modal            | Adults must take 400 mg of ibuprofen three times a day.         | “may” is now “must”
                    a negation         | Adults may not take 400 mg of ibuprofen three times a day.      | the negation was added
                    a population       | Children may take 400 mg of ibuprofen three times a day.        | “Adults” is now “Children”
                    a drug             | Adults may take 400 mg of naproxen three times a day.           | “ibuprofen” is now “naproxen”
                    a number in words  | Adults may take 400 mg of ibuprofen four times a day.           | “three” is now “four”
                    a frequency        | Adults may take 400 mg of ibuprofen three times a week.         | “day” is now “week”
                    a limit            | Only adults may take 400 mg of ibuprofen three times a day.     | “Only”
                    a look-alike       | Adults may take 400 mg of ibuprоfen three times a day.          | only looks like one of ours
                    an unseen letter   | Adults may take 400 mg of ibupro\u200Bfen three times a day.    | cannot be seen
                    """)
    void a_changed_meaning_voids_and_says_what_changed(String what, String after, String reason) {
        Verdict verdict = verdict(CLAIM, after, CLAIM);

        assertThat(verdict.outcome()).as(what).isEqualTo(CarryOutcome.VOID_SUBSTANTIVE);
        assertThat(verdict.reason()).containsIgnoringCase(reason);
        assertThat(verdict.anchor()).isEqualTo(Anchor.FUZZY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    emphasis            | A tumour can grow.                | A **tumour** can grow.
                    a link              | A tumour can grow.                | A [tumour](https://example.org/t) can grow.
                    lines               | A tumour can grow.                | A tumour%%%can grow.
                    British, American   | A tumour can grow.                | A tumor can grow.
                    quotes              | It is "safe" to rest.             | It is “safe” to rest.
                    dashes              | Take 5-10 drops.                  | Take 5–10 drops.
                    thousands           | About 1000 adults were asked.     | About 1,000 adults were asked.
                    a leading zero      | Take .5 ml of it.                 | Take 0.5 ml of it.
                    a misspelling       | The syrigne is sterile. | The syringe is sterile.
                    a forgotten space   | Rest ithas no risk.               | Rest it has no risk.
                    a list              | Rest helps most adults.           | - Rest helps most adults.
                    a capital           | - rest helps most adults          | - Rest helps most adults.
                    """)
    void what_only_looks_different_carries(String what, String before, String after) {
        String claim = before.replace("- rest", "rest");

        assertThat(outcome(before, after.replace("%%%", "\n"), claim)).as(what).matches(CarryOutcome::isCarried);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    another number       | Take 1.5 ml of it.             | Take 15 ml of it.
                    a decimal comma      | Eine Dosis von 1,500 g ist die Regel und nicht mehr. | Eine Dosis von 1500 g ist die Regel und nicht mehr.
                    two readings         | The patient has a soar throat. | The patient has a sore throat.
                    another drug         | Prednisone is given by mouth.  | Prednisolone is given by mouth.
                    a hyphen             | It is non-toxic.               | It is toxic.
                    a comma              | No serious risks were found.   | No, serious risks were found.
                    quotation marks      | It is safe to use.             | It is "safe" to use.
                    feet and inches      | It is 5' long.                 | It is 5" long.
                    superscript          | A rate of 10² was seen.        | A rate of 102 was seen.
                    """)
    void what_is_not_on_the_closed_list_never_carries(String what, String before, String after) {
        assertThat(outcome(before, after, before)).as(what).matches(found -> !found.isCarried());
    }

    @Test
    void a_sentence_that_moved_carries() {
        String before = "Rest helps most backs. Heat eases cramp. Walking strengthens bones. " + CLAIM;
        String after = CLAIM + " Rest helps most backs. Heat eases cramp. Walking strengthens bones.";

        assertThat(outcome(before, after, CLAIM)).isEqualTo(CarryOutcome.CARRIED_MOVED);
    }

    @Test
    void a_sentence_that_is_gone_is_deleted() {
        Verdict verdict = verdict("Rest helps. " + CLAIM, "Rest helps.", CLAIM);

        assertThat(verdict.outcome()).isEqualTo(CarryOutcome.VOID_DELETED);
        assertThat(verdict.anchor()).isEqualTo(Anchor.ORPHANED);
    }

    @Test
    void a_sentence_that_is_struck_out_is_gone() {
        assertThat(outcome(CLAIM + " Rest helps.", "~~" + CLAIM + "~~ Rest helps.", CLAIM))
                .isEqualTo(CarryOutcome.VOID_DELETED);
    }

    @Test
    void a_sentence_that_was_split_voids() {
        String claim = "Ibuprofen eases pain in the joints, but it can also upset the stomach.";

        assertThat(outcome(claim, "Ibuprofen eases pain in the joints. It can also upset the stomach.", claim))
                .isEqualTo(CarryOutcome.VOID_SPLIT);
    }

    @Test
    void sentences_that_were_joined_void() {
        String before = "Ibuprofen eases pain in the joints. It can upset the stomach.";
        String after = "Ibuprofen eases pain in the joints, and it can upset the stomach.";

        assertThat(outcome(before, after, "Ibuprofen eases pain in the joints."))
                .isEqualTo(CarryOutcome.VOID_MERGED);
    }

    @Test
    void words_that_stand_twice_are_ambiguous() {
        Verdict verdict = verdict(CLAIM, CLAIM + "\n\nTo sum up:\n\n" + CLAIM, CLAIM);

        assertThat(verdict.outcome()).isEqualTo(CarryOutcome.VOID_AMBIGUOUS);
        assertThat(verdict.anchor()).isEqualTo(Anchor.AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a heading            | ## Adults%%Rest helps.                 | ## Children%%Rest helps.              | Rest helps.
                    a myth               | ## Facts%%Garlic cures colds.          | ## Myths%%Garlic cures colds.         | Garlic cures colds.
                    an introduction      | Do:%%- drink milk                      | Do not:%%- drink milk                 | drink milk
                    a table's head       | A ¦ Safe%%---¦---%%Tea ¦ 2 cups   | A ¦ Unsafe%%---¦---%%Tea ¦ 2 cups | 2 cups
                    a row's name         | A ¦ Dose%%---¦---%%Tea ¦ 2 cups   | A ¦ Dose%%---¦---%%Gin ¦ 2 cups   | 2 cups
                    the antecedent       | Aspirin thins blood. It is cheap.      | Heparin thins blood. It is cheap.     | It is cheap.
                    a limit behind it    | Aspirin is safe.                       | Aspirin is safe. But not for children. | Aspirin is safe.
                    a report before it   | Garlic cures colds.                    | Some people believe:%%Garlic cures colds. | Garlic cures colds.
                    its own sentence     | Most adults should drink milk daily.   | No adults should drink milk daily.    | drink milk daily
                    a quotation          | Garlic cures colds.                    | > Garlic cures colds.                 | Garlic cures colds.
                    """)
    void a_change_that_reaches_the_claim_asks_for_a_look(String what, String before, String after, String claim) {
        assertThat(outcome(lines(before), lines(after), claim)).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a heading's look     | ## Symptoms%%%%Fever is common.   | ## What are the symptoms?%%%%Fever is common. | Fever is common.
                    a sibling item       | Do:%%%%- rest%%- drink tea        | Do:%%%%- rest%%- drink milk               | rest
                    the next sentence    | Rest helps. Tea tastes good.      | Rest helps. Milk tastes good.             | Rest helps.
                    a far sentence       | Rest helps.%%%%Tea has no effect. | Rest helps.%%%%Tea has an effect.         | Rest helps.
                    """)
    void a_change_that_does_not_reach_it_carries(String what, String before, String after, String claim) {
        assertThat(outcome(lines(before), lines(after), claim)).as(what).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    private static String lines(String text) {
        return text.replace("¦", "|").replace("%%%%", "\n\n").replace("%%", text.contains("---") ? "\n" : "\n\n");
    }
}
