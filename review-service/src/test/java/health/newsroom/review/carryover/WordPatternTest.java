package health.newsroom.review.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.wording.Language;
import health.newsroom.review.wording.Tokenizer;
import health.newsroom.review.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking only where words begin finds what looking everywhere finds. */
class WordPatternTest {

    private static final List<Wording> SENTENCES = sentences();

    @ParameterizedTest
    @EnumSource
    void every_phrase_is_found_in_the_same_sentences_as_by_a_plain_search(Phrases phrases) {
        assertThat(SENTENCES)
                .allMatch(sentence ->
                        phrases.in(sentence) == !phrases.all(sentence).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    \\bnot\\b          | do not rest       | true
                    \\bnot\\b          | another knot      | false
                    ^not\\b            | not now           | true
                    ^not\\b            | now not           | false
                    (?<!is )\\bused\\b | adults used to    | true
                    (?<!is )\\bused\\b | it is used to     | false
                    \\w+n't\\b         | he doesn't        | true
                    \\bélan\\b         | sans élan         | true
                    \\b\\d+ mg\\b      | take 5 mg         | true
                    """)
    void a_phrase_begins_where_a_word_begins(String phrase, String text, boolean found) {
        assertThat(new WordPattern(phrase, Pattern.UNICODE_CHARACTER_CLASS).in(text))
                .isEqualTo(found);
    }

    private static List<Wording> sentences() {
        Tokenizer tokenizer = new Tokenizer(Language.ENGLISH);
        try {
            return CorpusTest.edits("adversarial-edits.jsonl").stream()
                    .flatMap(edit -> Stream.of(edit.before(), edit.after()))
                    .flatMap(text -> text.lines().flatMap(line -> Stream.of(line.split("(?<=[.?!]) "))))
                    .map(sentence -> new Wording(tokenizer.tokens(sentence)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
