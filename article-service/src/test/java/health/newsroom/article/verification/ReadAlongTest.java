package health.newsroom.article.verification;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.review.SignedRecord.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadAlongTest {

    private static final List<Sentence> SIGNED = Stream.of(
                    "What cracks", "It is harmless.", "Take 5 mg a day.", "It is harmless.")
            .map(words -> new Sentence(words, true))
            .toList();

    private static final String TEXT = "What cracks\nIt is harmless. Take 5 mg a day.\nIt is harmless.";

    @Test
    void a_text_that_is_what_was_signed_has_no_place_where_they_part() {
        assertThat(ReadAlong.compare(TEXT, SIGNED)).isEmpty();
    }

    @Test
    void punctuation_and_space_around_sentences_say_nothing() {
        assertThat(ReadAlong.compare(" “" + TEXT.replace("\n", "” — \n") + " …", SIGNED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 mg    | 50 mg            | 3 | Take 50 mg a day. It is harmless.
            It is   | It is not        | 2 | It is not harmless. Take 5 mg a day. It is harmless.
            5 mg    | 5\u200b mg      | 3 | Take 5\u200b mg a day. It is harmless.
            Take 5  | Always. Take 5   | 3 | Always. Take 5 mg a day. It is harmless.
            cracks  | cracks %         | 2 | % It is harmless. Take 5 mg a day. It is harmless.
            """)
    void the_first_changed_or_added_words_are_named(String from, String to, int sentence, String found) {
        Mismatch mismatch =
                ReadAlong.compare(TEXT.replaceFirst(from, read(to)), SIGNED).orElseThrow();

        assertThat(mismatch.sentence()).isEqualTo(sentence);
        assertThat(mismatch.found().replaceAll("\\s+", " ")).isEqualTo(read(found));
        assertThat(mismatch.signed()).isEqualTo(SIGNED.get(sentence - 1).exact());
    }

    private static String read(String escaped) {
        return escaped.replace("\\u200b", "\u200b");
    }

    @Test
    void a_sentence_that_was_taken_out_is_named() {
        assertThat(ReadAlong.compare(TEXT.replace("Take 5 mg a day.", ""), SIGNED))
                .map(Mismatch::signed)
                .hasValue("Take 5 mg a day.");
    }

    @Test
    void the_last_of_two_same_sentences_is_missed_too() {
        assertThat(ReadAlong.compare(TEXT.substring(0, TEXT.lastIndexOf('\n')), SIGNED))
                .hasValue(new Mismatch(4, "It is harmless.", ""));
    }

    @Test
    void what_stands_behind_the_last_sentence_is_named() {
        assertThat(ReadAlong.compare(TEXT + " Buy now!", SIGNED)).hasValue(new Mismatch(5, "", "Buy now!"));
    }

    @Test
    void a_sentence_that_nobody_decided_on_holds_nothing() {
        Optional<Mismatch> mismatch = ReadAlong.compare("What cracks", List.of(new Sentence("What cracks", false)));

        assertThat(mismatch).map(Mismatch::sentence).hasValue(1);
    }

    @Test
    void a_long_rest_is_shown_in_part_and_no_character_is_cut_in_two() {
        Mismatch mismatch = ReadAlong.compare("𝒜".repeat(500), SIGNED).orElseThrow();

        assertThat(mismatch.found()).endsWith("𝒜 …").hasSizeLessThan(400);
    }
}
