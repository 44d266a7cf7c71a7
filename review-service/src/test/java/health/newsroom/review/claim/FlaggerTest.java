package health.newsroom.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.text.Context;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlaggerTest {

    private static List<Flag> flags(String sentence, Source... cited) {
        Passage passage = new Passage(sentence, "", "", "");
        return Flagger.of(
                new Context(sentence, "", "", ""),
                Proposer.propose(passage, Optional.empty(), Optional.empty()),
                List.of(cited));
    }

    private static List<FlagCode> codes(String sentence, Source... cited) {
        return flags(sentence, cited).stream().map(Flag::code).toList();
    }

    private static Source source(String kind, boolean identifiable) {
        return new Source("key", kind, "Title", List.of(), null, null, null, null, null, null, identifiable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neck cracking never causes a stroke.",
                "A twist always relieves the pain.",
                "This exercise cures headaches.",
                "Massage is 100 % safe.",
                "Massage is 100 percent safe.",
                "The herb is completely harmless.",
                "The drops have no side effects.",
                "Relief from back pain is guaranteed.",
                "The treatment works for everyone.",
                "It gets rid of back pain once and for all.",
                "Ginger is clinically proven to ease nausea."
            })
    void language_without_exception_is_flagged(String sentence) {
        assertThat(codes(sentence)).contains(FlagCode.ABSOLUTE_LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never drive after taking a sleeping tablet.",
                "You should always wash your hands before treating a wound.",
                "There is no cure for the common cold.",
                "Pain does not always mean damage.",
                "Almost every sprain heals within weeks.",
                "Every fifth adult has back pain."
            })
    void orders_denials_and_counts_promise_nothing_without_exception(String sentence) {
        assertThat(codes(sentence)).doesNotContain(FlagCode.ABSOLUTE_LANGUAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 12 % of adults have neck pain.             | true
            One in five adults has neck pain.                | true
            Twice as many women get migraine.                | true
            Half of the patients were better after a week.   | true
            Hold the stretch for 30 seconds, twice a day.    | false
            Take one 400 mg tablet of ibuprofen.             | false
            """)
    void a_figure_wants_a_source_right_behind_it(String sentence, boolean isFigure) {
        assertThat(codes(sentence).contains(FlagCode.STATISTIC_WITHOUT_SOURCE)).isEqualTo(isFigure);
        assertThat(codes(sentence, source("JOURNAL_ARTICLE", true))).doesNotContain(FlagCode.STATISTIC_WITHOUT_SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experts say that cracking wears the joint.",
                "Studies show that it helps.",
                "According to experts, posture matters.",
                "It is well known that stress tightens muscles.",
                "Inputs from various media"
            })
    void sources_that_nobody_can_look_up_are_none(String sentence) {
        assertThat(codes(sentence)).contains(FlagCode.NO_SOURCE_NAMED);
        assertThat(codes(sentence, source("UNNAMED", false))).contains(FlagCode.NO_SOURCE_NAMED);
        assertThat(codes(sentence, source("JOURNAL_ARTICLE", true))).doesNotContain(FlagCode.NO_SOURCE_NAMED);
    }

    @Test
    void a_cause_that_rests_on_a_news_report_is_put_too_strongly() {
        assertThat(codes("Screens cause migraine.", source("NEWS", true)))
                .containsExactly(FlagCode.STRONGER_THAN_EVIDENCE);
        assertThat(codes("Screens may cause migraine.", source("NEWS", true))).isEmpty();
        assertThat(codes("Screens cause migraine.", source("JOURNAL_ARTICLE", true)))
                .isEmpty();
    }

    @Test
    void a_cause_that_was_seen_in_mice_is_put_too_strongly() {
        assertThat(codes("In mice, the herb prevents arthritis.", source("JOURNAL_ARTICLE", true)))
                .containsExactly(FlagCode.STRONGER_THAN_EVIDENCE);
    }

    @Test
    void a_flag_says_what_it_is_about_and_what_to_do() {
        Flag flag = flags("A twist never tears an artery.").getFirst();

        assertThat(flag.words()).isEqualTo("“never” leaves no exception.");
        assertThat(flag.code().whatToDo()).startsWith("Say how often");
    }

    @Test
    void a_text_that_names_alarming_symptoms_says_when_to_seek_care() {
        List<String> symptoms =
                List.of("Most neck pain goes away.", "Slurred speech or double vision after a twist is rare.");

        assertThat(SeekCare.missingIn(symptoms))
                .contains(new Flag(
                        FlagCode.NO_WHEN_TO_SEEK_CARE,
                        "“Slurred”, “double vision” can need help at once, and no sentence says when to seek it."));
        assertThat(SeekCare.missingIn(List.of(symptoms.get(1), "Call an ambulance if you notice them.")))
                .isEmpty();
        assertThat(SeekCare.missingIn(symptoms.subList(0, 1))).isEmpty();
    }
}
