package health.newsroom.review.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.anchoring.QuoteFinder.Found;
import health.newsroom.review.anchoring.QuoteFinder.Problem;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

    private static Found find(String markdown, TextQuote quote) {
        return new QuoteFinder(Outline.of(MarkdownBlocks.of(markdown), new IcuSentenceSplitter())).find(quote);
    }

    private static Stretch at(String markdown, TextQuote quote) {
        return assertThat(find(markdown, quote))
                .asInstanceOf(InstanceOfAssertFactories.type(Found.At.class))
                .actual()
                .stretch();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    accents     | Le café aide.              | Le cafe\u0301 aide.
                    Arabic      | الراحة تساعد على الشفاء.    | الراحة تساعد على الشفاء.
                    Japanese    | 休息は回復を助けます。       | 休息は回復を助けます。
                    emphasis    | Rest **helps** most.       | Rest helps most.
                    a heading   | ## Rest helps              | Rest helps
                    a list      | - Rest helps               | Rest helps
                    a quotation | > Rest helps.              | Rest helps.
                    quote marks | It is “safe” – mostly.     | It is "safe" - mostly.
                    """)
    void finds_words_in_any_script_and_any_kind_of_block(String what, String markdown, String exact) {
        assertThat(find(markdown, new TextQuote(exact, "", ""))).as(what).isInstanceOf(Found.At.class);
    }

    @Test
    void finds_a_part_of_a_sentence() {
        Stretch stretch =
                at("Rest helps most people with back pain.", new TextQuote("helps most people", "Rest ", " with"));

        assertThat(stretch.start()).isEqualTo(5);
        assertThat(stretch.passages()).hasSize(1);
        assertThat(stretch.covers(stretch.passages().getFirst())).isFalse();
    }

    @Test
    void prefix_and_suffix_tell_one_place_from_another() {
        String markdown = "For adults, rest helps.\n\nFor children, rest helps.";

        assertThat(at(markdown, new TextQuote("rest helps.", "For children, ", ""))
                        .passages()
                        .getFirst()
                        .block())
                .isEqualTo("body/1");
    }

    @Test
    void words_in_several_places_that_nothing_tells_apart_are_not_found() {
        assertThat(find("I rest.\n\nYou rest.", new TextQuote("rest", "They ", "")))
                .isEqualTo(new Found.Not(Problem.SEVERAL));
    }

    @Test
    void words_that_are_nowhere_are_not_found() {
        assertThat(find("Rest helps.", new TextQuote("Sleep helps.", "", "")))
                .isEqualTo(new Found.Not(Problem.NOWHERE));
    }

    @Test
    void words_over_the_edge_of_a_block_are_not_found() {
        assertThat(find("Rest helps.\n\nSleep too.", new TextQuote("helps. Sleep", "", "")))
                .isEqualTo(new Found.Not(Problem.OVER_BLOCKS));
    }
}
