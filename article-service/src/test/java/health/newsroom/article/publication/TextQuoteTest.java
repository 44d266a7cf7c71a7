package health.newsroom.article.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextQuoteTest {

    private static final String TEXT = "It helps. Ask first. It helps. Ask again.";

    @Test
    void what_stands_around_it_tells_two_equal_passages_apart() {
        assertThat(new TextQuote("It helps.", "", " Ask first.").findIn(TEXT)).hasValue(0);
        assertThat(new TextQuote("It helps.", "Ask first. ", " Ask again.").findIn(TEXT))
                .hasValue(21);
        assertThat(new TextQuote("It helps.", "Ask first.", "Ask again.").findIn(TEXT))
                .hasValue(21);
    }

    @Test
    void the_words_must_be_there_to_the_letter() {
        assertThat(new TextQuote("It helped.", null, null).findIn(TEXT)).isEmpty();
        assertThat(new TextQuote("", null, null).findIn(TEXT)).isEmpty();
    }
}
