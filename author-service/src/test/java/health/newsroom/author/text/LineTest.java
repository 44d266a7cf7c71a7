package health.newsroom.author.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @Test
    void white_space_of_every_kind_becomes_one_space() {
        assertThat(Line.of("/name", "\u00A0 Meera\t\u2003Kulkarni\n", 120)).isEqualTo("Meera Kulkarni");
    }

    @Test
    void letters_and_their_marks_are_composed() {
        assertThat(Line.of("/name", "Zoe\u0308", 120)).isEqualTo("Zo\u00EB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t"})
    void nothing_is_not_a_line(String value) {
        assertRefused(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Me\u0000era", "Meera\u200B", "\u202EarooM", "M\u2066eera", "Meera\uE000", "Me\u0007era"})
    void what_a_reader_cannot_see_is_refused(String value) {
        assertRefused(value);
    }

    @Test
    void the_joiners_that_some_scripts_need_are_kept() {
        assertThat(Line.of("/name", "\u0915\u094D\u200D\u0937", 120)).isEqualTo("\u0915\u094D\u200D\u0937");
    }

    @Test
    void a_line_may_be_as_long_as_said_and_no_longer() {
        assertThat(Line.of("/name", "a".repeat(120), 120)).hasSize(120);
        assertRefused("a".repeat(121));
    }

    /** A law: what has been put into its form once stays as it is. */
    @RepeatedTest(300)
    void a_line_put_into_its_form_again_is_the_same(RepetitionInfo repetition) {
        String any = anyText(new Random(repetition.getCurrentRepetition()));
        try {
            String once = Line.of("/name", any, 200);
            assertThat(Line.of("/name", once, 200)).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
            assertThat(once).isEqualTo(once.strip());
        } catch (Refusal refused) {
            assertThat(refused.reasons()).hasSize(1);
        }
    }

    private static String anyText(Random random) {
        String alphabet = "aZ9 \u00A0\t\u0308\u0301e\u00E9\u5F20\u200B\u202E'-\u2009\u0915\u094D\u200D";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static void assertRefused(String value) {
        assertThatThrownBy(() -> Line.of("/name", value, 120)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("validation-failed");
            assertThat(refusal.reasons().getFirst().pointer()).isEqualTo("/name");
        });
    }
}
