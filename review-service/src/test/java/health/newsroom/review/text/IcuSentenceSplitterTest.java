package health.newsroom.review.text;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.text.icu.IcuSentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcuSentenceSplitterTest {

    private static List<String> split(String text) {
        return new IcuSentenceSplitter()
                .split(text).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Okafor and Prof. Serrano agree.",
                "Painkillers, e.g. Ibuprofen, help some people, i.e. Those without ulcers.",
                "Aspirin vs. Placebo was tried on approx. 400 people.",
                "See Fig. 3 and No. 7 for details.",
                "Take 5 mg. (one tablet) at night.",
                "J. K. Smith and Hannah J. Okafor wrote it.",
                "The dose is 2.5 mg at most.",
                "“Is it safe?” she asked.",
                "The U.K. National Health Service advises rest.",
                "It costs £3.50 a day at www.example.org in 2026."
            })
    void one_sentence_stays_whole(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void sentences_end_where_a_reader_takes_breath() {
        assertThat(split("Is it safe? No. Doctors warn of it! They mean it. Vitamin C. Most eat enough of it."))
                .containsExactly(
                        "Is it safe?",
                        "No.",
                        "Doctors warn of it!",
                        "They mean it.",
                        "Vitamin C.",
                        "Most eat enough of it.");
    }

    @Test
    void an_amount_may_end_a_sentence() {
        assertThat(split("Take 5 mg. Paracetamol is not enough."))
                .containsExactly("Take 5 mg.", "Paracetamol is not enough.");
    }

    @Test
    void nothing_but_spaces_is_left_out() {
        String text = "  First one.   Second one (in brackets). “Third,” he said.  ";

        assertThat(String.join("", split(text)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void a_text_without_a_full_stop_is_one_sentence() {
        assertThat(split("Warning signs")).containsExactly("Warning signs");
        assertThat(split("")).isEmpty();
        assertThat(split("   ")).isEmpty();
    }
}
