package health.newsroom.review.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.anchoring.TextQuote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claim's words stay, something around them changes: what reaches the claim, and what does not. */
class SurroundingsTest {

    private static Verdict verdict(String before, String after, String claim) {
        return Preview.of(lines(before), lines(after), List.of(new TextQuote(claim, "", "")))
                .verdicts()
                .getFirst();
    }

    private static CarryOutcome outcome(String before, String after, String claim) {
        return verdict(before, after, claim).outcome();
    }

    private static String lines(String text) {
        return text.replace("⏎", "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    and, now or              | Rest if you:⏎⏎- feel sick and⏎- are hot⏎- ache     | Rest if you:⏎⏎- feel sick or⏎- are hot⏎- ache
                    and, below, now or       | Rest if you:⏎⏎- ache⏎- are hot and⏎- feel sick     | Rest if you:⏎⏎- ache⏎- are hot or⏎- feel sick
                    no word, now and         | Rest if you:⏎⏎- feel sick⏎- are hot⏎- ache         | Rest if you:⏎⏎- feel sick and⏎- are hot⏎- ache
                    and, now no word         | Rest if you:⏎⏎- feel sick and⏎- are hot⏎- ache     | Rest if you:⏎⏎- feel sick⏎- are hot⏎- ache
                    """)
    void another_word_between_the_items_of_a_list_asks_for_a_look_at_each(String what, String before, String after) {
        Verdict verdict = verdict(before, after, "ache");

        assertThat(verdict.outcome()).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
        assertThat(verdict.reason()).contains("joins the items");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    or, now no word          | Rest if you:⏎⏎- feel sick or⏎- are hot⏎- ache      | Rest if you:⏎⏎- feel sick⏎- are hot⏎- ache
                    and, where nothing hangs on it | Signs are:⏎⏎- fever and⏎- nausea⏎- ache       | Signs are:⏎⏎- fever⏎- nausea⏎- ache
                    another list             | Call if you:⏎⏎- faint and⏎- fall⏎⏎Rest if you:⏎⏎- ache | Call if you:⏎⏎- faint or⏎- fall⏎⏎Rest if you:⏎⏎- ache
                    a list that joins as before | Rest if you:⏎⏎- feel sick and⏎- are hot⏎- ache  | Rest if you:⏎⏎- feel ill and⏎- are hot⏎- ache
                    """)
    void a_list_that_says_the_same_keeps_its_items(String what, String before, String after) {
        assertThat(outcome(before, after, "ache")).as(what).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    added     | Avoid:⏎⏎- honey⏎- nuts                      | Avoid:⏎⏎- honey⏎  - until age 1⏎- nuts
                    taken out | Avoid:⏎⏎- honey⏎  - until age 1⏎- nuts      | Avoid:⏎⏎- honey⏎- nuts
                    changed   | Avoid:⏎⏎- honey⏎  - until age 1⏎- nuts      | Avoid:⏎⏎- honey⏎  - until age 2⏎- nuts
                    moved     | Avoid:⏎⏎- honey⏎  - until age 1⏎- nuts      | Avoid:⏎⏎- honey⏎- nuts⏎  - until age 1
                    """)
    void smaller_items_belong_to_the_item_above_them(String what, String before, String after) {
        Verdict verdict = verdict(before, after, "honey");

        assertThat(verdict.outcome()).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
        assertThat(verdict.reason()).contains("items below it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    of a sibling       | Avoid:⏎⏎- honey⏎- nuts⏎  - until age 5   | Avoid:⏎⏎- honey⏎- nuts⏎  - until age 6         | honey
                    in another order   | Avoid:⏎⏎- honey⏎  - raw⏎  - old⏎- nuts   | Avoid:⏎⏎- honey⏎  - old⏎  - raw⏎- nuts         | honey
                    behind a colon     | Avoid:⏎⏎- sweets:⏎  - honey⏎- nuts       | Avoid:⏎⏎- sweets:⏎  - honey⏎  - jam⏎- nuts     | sweets
                    """)
    void other_smaller_items_do_not(String what, String before, String after, String claim) {
        assertThat(outcome(before, after, claim)).as(what).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    another thing to do | If you cannot breathe, sit up instead.
                    others              | For people of Asian origin the limit is 27.5.
                    others, plainly     | Children lie flat.
                    a doubt             | The evidence for this is weak.
                    a remark in brackets | (Ask first if you have asthma.)
                    any other           | Rest helps.
                    """)
    void a_sentence_put_in_or_taken_out_behind_asks_for_a_look(String what, String other) {
        String claim = "Lie down for 5 minutes with your legs raised.";
        String with = claim + " " + other + " Call 999.";
        String without = claim + " Call 999.";

        assertThat(outcome(without, with, claim)).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
        assertThat(outcome(with, without, claim)).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in other words      | Rest in a dark room helps. Call 999.  | Rest in a quiet room helps. Call 999.
                    in another place    | Rest helps. Call 999.                 | Call 999. Rest helps.
                    in a new paragraph  | Call 999.                             | Call 999.⏎⏎Rest helps.
                    one further on      | Rest helps. Call 999.                 | Rest helps. Sleep well. Call 999.
                    """)
    void a_sentence_behind_that_says_the_same_or_stands_apart_does_not(String what, String behind, String changed) {
        String claim = "Lie down with your legs raised.";

        assertThat(outcome(claim + " " + behind, claim + " " + changed, claim))
                .as(what)
                .matches(CarryOutcome::isCarried);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    set in bold           | **Adults**⏎⏎Take 2 at night. Rest.⏎⏎Keep dry. | **Children**⏎⏎Take 2 at night. Rest.⏎⏎Keep dry.
                    exchanged             | **Adults**⏎⏎Take 2 at night.⏎⏎**Babies**⏎⏎Rest. | **Babies**⏎⏎Take 2 at night.⏎⏎**Adults**⏎⏎Rest.
                    put in                | Rest.⏎⏎Take 2 at night.                       | Rest.⏎⏎**Children**⏎⏎Take 2 at night.
                    taken out             | Rest.⏎⏎**Children**⏎⏎Take 2 at night.         | Rest.⏎⏎Take 2 at night.
                    """)
    void a_line_that_heads_a_paragraph_is_read_with_it(String what, String before, String after) {
        assertThat(outcome(before, after, "Take 2 at night.")).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a colon                 | **Adults**⏎⏎Rest. Take 2 at night.           | **adults**⏎⏎Rest. Take 2 at night.
                    who wrote it            | Photo by Jo Li⏎⏎Rest. Take 2 at night.       | Photo by Mo Ra⏎⏎Rest. Take 2 at night.
                    a sentence              | We ask: why?⏎⏎Rest. Take 2 at night.         | We ask: how?⏎⏎Rest. Take 2 at night.
                    below a heading         | Adults⏎⏎## Rest⏎⏎Sleep. Take 2 at night.     | Babies⏎⏎## Rest⏎⏎Sleep. Take 2 at night.
                    of a list               | Rest.⏎⏎Adults⏎⏎- sleep⏎⏎Take 2 at night.     | Rest.⏎⏎Babies⏎⏎- sleep⏎⏎Take 2 at night.
                    above another line      | Adults⏎⏎Rest.⏎⏎Men⏎⏎Take 2 at night.         | Babies⏎⏎Rest.⏎⏎Men⏎⏎Take 2 at night.
                    """)
    void a_line_that_heads_something_else_is_not(String what, String before, String after) {
        assertThat(outcome(before, after, "Take 2 at night.")).as(what).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    without a colon          | Call a doctor at once if you have⏎⏎- a rash          | Ask a pharmacist some day if you have⏎⏎- a rash
                    these, and a full stop   | Do not take it in these cases.⏎⏎- a rash             | Do take it in these cases.⏎⏎- a rash
                    above a remark           | Do not eat:⏎⏎Ask if unsure.⏎⏎- a rash                | Eat plenty of:⏎⏎Ask if unsure.⏎⏎- a rash
                    """)
    void what_introduces_a_list_is_read_with_its_items(String what, String before, String after) {
        assertThat(outcome(before, after, "a rash")).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    these figures, behind | About 12 in 100 get it.  | %s These figures are for men.  | %s These figures are for women.
                    these doses, below    | Take 2 tablets a day.    | %s⏎⏎Note: these doses are for adults. | %s⏎⏎Note: these doses are for children.
                    more than this        | More than this is bad.   | Take 4 a day. %s              | Take 6 a day. %s
                    so many, of whom      | About 95 in 100 survive. | Stage 1 cancer is small. %s   | Stage 3 cancer is small. %s
                    the usual dose        | The usual dose is 5 mg.  | Zinc helps.⏎⏎%s               | Iron helps.⏎⏎%s
                    type 1                | It lasts for life.       | Type 1 diabetes is rare. %s   | Type 2 diabetes is rare. %s
                    """)
    void what_it_speaks_of_changed(String what, String claim, String before, String after) {
        assertThat(outcome(before.formatted(claim), after.formatted(claim), claim))
                .as(what)
                .isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @Test
    void any_of_them_speaks_of_all_that_was_listed() {
        assertThat(outcome(
                        "The signs are fever and nausea. Call a doctor if you see any of them.",
                        "The signs are fever, nausea and pain. Call a doctor if you see any of them.",
                        "Call a doctor if you see any of them."))
                .isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    who says it         | Some experts think that zinc helps. | Zinc helps.
                    who says it, now    | Zinc helps.                         | According to its maker, zinc helps.
                    how sure they are   | Studies show that zinc helps.       | Some studies suggest that zinc helps.
                    how often           | Zinc can ease most colds.           | Zinc usually eases most colds.
                    """)
    void a_thing_named_two_sentences_above_stays_the_same(String what, String first, String changed) {
        String rest = " It may damage the liver. Its quality varies.";

        assertThat(outcome(first + rest, changed + rest, "Its quality varies."))
                .as(what)
                .isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    another     | Some experts think that zinc helps.        | Some experts think that garlic helps.
                    both turned | Zinc is taken after iron.                  | Iron is taken after zinc.
                    denied      | Zinc for colds helps adults.               | Zinc for colds never helps adults.
                    """)
    void another_thing_two_sentences_above_asks_for_a_look(String what, String first, String changed) {
        String rest = " It may damage the liver. Its quality varies.";

        assertThat(outcome(first + rest, changed + rest, "Its quality varies."))
                .as(what)
                .isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @Test
    void a_thing_whose_name_could_be_an_instruction_stands_by_itself() {
        assertThat(outcome(
                        "With perfect use, condoms prevent infections. They also prevent pregnancy. Oil can damage latex.",
                        "With typical use, condoms prevent infections. They also prevent pregnancy. Oil can damage latex.",
                        "Oil can damage latex."))
                .isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a time that has gone | Doctors used to bleed adults.       | CONFIRM_CONTEXT
                    a use                | The drug is used to treat adults.   | CARRIED_UNCHANGED
                    a habit of some      | Adults who used to smoke are asked. | CARRIED_UNCHANGED
                    """)
    void used_to_frames_a_paragraph_only_where_it_tells_of_the_past(String what, String added, CarryOutcome expected) {
        String rest = "Tea is made of leaves. Coffee keeps most readers awake.";

        assertThat(outcome(rest, added + " " + rest, "Coffee keeps most readers awake."))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lost its place | The gel helps, if it is used daily. | For adults the gel helps, if it is used daily. | if it is used daily
                    became first   | For adults, rest helps most.        | Rest helps most.                              | rest helps most
                    was first      | Rest helps most, if you sleep.      | For adults, rest helps most.                  | Rest helps most
                    """)
    void the_rest_of_its_sentence_changed(String what, String before, String after, String claim) {
        assertThat(outcome(before, after, claim)).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @Test
    void a_unit_and_a_reference_in_brackets_end_a_sentence() {
        assertThat(outcome(
                        "A hypo is below 4 mmol/L. Eat sugar.", "A hypo is below 3 mmol/L. Eat sugar.", "Eat sugar."))
                .isNotEqualTo(CarryOutcome.VOID_SUBSTANTIVE);
        assertThat(outcome(
                        "Do not offer antibiotics. [2019] Offer rest.",
                        "Do not offer antibiotics. [2019, amended 2023] Offer rest.",
                        "Do not offer antibiotics."))
                .isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a letter once, not twice | The tissue suports it. | The tissue supports it. | CARRIED_COSMETIC
                    another word             | The tissue suports it. | The tissue sports it.   | VOID_SUBSTANTIVE
                    """)
    void a_forgotten_double_letter_is_the_likeliest_slip(
            String what, String before, String after, CarryOutcome expected) {
        assertThat(outcome(before, after, before)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a word means something else | In this guide, “child” means anyone under 16.⏎⏎## Dose⏎⏎Give a child half. | In this guide, “child” means anyone under 5.⏎⏎## Dose⏎⏎Give a child half. | Give a child half.
                    a glossary's entry          | ## Days⏎⏎- *Day 0*: the day of the fall⏎⏎## Play⏎⏎Rest until day 8. | ## Days⏎⏎- *Day 0*: the first day without pain⏎⏎## Play⏎⏎Rest until day 8. | Rest until day 8.
                    an ellipsis                 | Ginger helps. So can cold food. | Coffee makes it worse. So can cold food. | So can cold food.
                    a borrowed verb             | Patches do not raise the risk. Tablets do. | Patches do not cure it. Tablets do. | Tablets do.
                    either                      | Jugs do not help. Tablets do not help either. | Jugs help. Tablets do not help either. | Tablets do not help either.
                    otherwise                   | Call 999 if you fell and bleed. Otherwise call a GP. | Call 999 if you fell or bleed. Otherwise call a GP. | Otherwise call a GP.
                    the others                  | Warfarin must be taken with food. The others need none. | Heparin must be taken with food. The others need none. | The others need none.
                    the same time, further up   | Take A for five days. Do not stop. B is taken for the same time. | Take A for seven days. Do not stop. B is taken for the same time. | B is taken for the same time.
                    at that time                | After a week some get a rash. They are well at that time. | After a month some get a rash. They are well at that time. | They are well at that time.
                    such, further up            | Avoid ibuprofen. Paracetamol is safe. Such tablets harm. | Paracetamol is safe. Such tablets harm. | Such tablets harm.
                    whom the page is for        | # Cystitis⏎⏎For women aged 16 to 64.⏎⏎## Care⏎⏎Rest is enough. | # Cystitis⏎⏎For pregnant women.⏎⏎## Care⏎⏎Rest is enough. | Rest is enough.
                    where the page holds        | ## Who⏎⏎You are asked at 54.⏎⏎## Test⏎⏎It is simple. | ## Who⏎⏎You are asked at 54.⏎⏎## Test⏎⏎It is simple.⏎⏎## Abroad⏎⏎The ages on this page do not apply in Scotland. | You are asked at 54.
                    out of date                 | ## Care⏎⏎Take aspirin. | ## Care⏎⏎The paragraph below is out of date.⏎⏎Take aspirin. | Take aspirin.
                    a list's introduction leans | Mild effects happen in over 1 in 100. They are:⏎⏎- thirst⏎- cramp | Mild effects happen in under 1 in 100. They are:⏎⏎- thirst⏎- cramp | thirst
                    questions in another order  | ## Ask⏎⏎1. Do you cough?⏎2. Do you ache?⏎⏎If yes to question 2, rest. | ## Ask⏎⏎1. Do you ache?⏎2. Do you cough?⏎⏎If yes to question 2, rest. | If yes to question 2, rest.
                    """)
    void what_is_said_elsewhere_reaches_the_claim(String what, String before, String after, String claim) {
        assertThat(outcome(before, after, claim)).as(what).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the same scope in other words  | This page is for adults who had a tooth taken out.⏎⏎## Care⏎⏎Rest is enough. | This page is for adults who had a tooth removed.⏎⏎## Care⏎⏎Rest is enough. | Rest is enough.
                    no substitute                  | This page is not a substitute for care.⏎⏎## Drug⏎⏎Take aspirin. | This page does not replace care.⏎⏎## Drug⏎⏎Take aspirin. | Take aspirin.
                    a scope of figures             | ## Who⏎⏎Rest is enough. | ## Who⏎⏎Rest is enough.⏎⏎## Abroad⏎⏎The ages on this page do not apply in Scotland. | Rest is enough.
                    a definition that looks new    | A hypo is a glucose below 4 mmol/l.⏎⏎## Cars⏎⏎Wait after a hypo. | A “hypo” is a glucose below 4 mmol/L.⏎⏎## Cars⏎⏎Wait after a hypo. | Wait after a hypo.
                    a heading with a gloss         | ## After a TIA⏎⏎Do not drive. | ## After a TIA (mini-stroke)⏎⏎Do not drive. | Do not drive.
                    a heading with a letter        | ## Lotions⏎⏎Use a comb. | ## B. Lotions⏎⏎Use a comb. | Use a comb.
                    a heading that says no more    | ## In hospital⏎⏎A scan is done. | ## What happens in hospital⏎⏎A scan is done. | A scan is done.
                    """)
    void what_limits_nothing_does_not(String what, String before, String after, String claim) {
        assertThat(outcome(before, after, claim)).as(what).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @Test
    void a_unit_in_the_head_of_a_tables_column_belongs_to_the_whole_row() {
        String table = "| %s | Pen |\n|---|---|\n| 7 to 25 | 0.15 mg |\n";
        assertThat(outcome(table.formatted("Weight"), table.formatted("Weight in pounds"), "0.15 mg"))
                .isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }

    @Test
    void the_former_is_another_when_the_rows_of_the_table_changed_places() {
        String rows = "| Way | How |\n|---|---|\n| %s |\n| %s |\n\nThe former is noisy.";
        assertThat(outcome(
                        rows.formatted("Water | a gentle flow", "Vacuum | a tiny tube"),
                        rows.formatted("Vacuum | a tiny tube", "Water | a gentle flow"),
                        "The former is noisy."))
                .isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
    }
}
