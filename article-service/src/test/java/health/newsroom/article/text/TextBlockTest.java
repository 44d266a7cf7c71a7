package health.newsroom.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commonmark.node.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextBlockTest {

    /** The cases that review-service runs as well: both must see the same blocks. */
    @TestFactory
    Stream<DynamicTest> the_golden_cases() throws IOException {
        try (var in = TextBlockTest.class.getResourceAsStream("/text/blocks.json")) {
            JsonNode cases = new ObjectMapper().readTree(in).path("cases");
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(one -> DynamicTest.dynamicTest(
                            one.path("name").asText(),
                            () -> assertThat(blocks(one)).isEqualTo(expected(one))));
        }
    }

    private static List<String> blocks(JsonNode one) {
        String standfirst = one.has("standfirst") ? one.path("standfirst").asText() : null;
        return TextBlock.of(
                        one.path("headline").asText(),
                        standfirst,
                        Markdown.parse(one.path("body").asText()))
                .stream()
                .map(block -> block.name() + ": " + block.text())
                .toList();
    }

    private static List<String> expected(JsonNode one) {
        List<String> expected = new ArrayList<>();
        one.path("blocks")
                .forEach(block -> expected.add(
                        block.path("block").asText() + ": " + block.path("text").asText()));
        return expected;
    }

    @Test
    void every_character_knows_where_it_came_from() {
        TextBlock block = TextBlock.of("H", null, Markdown.parse("Take *two* tablets[^a]."))
                .get(1);
        assertThat(block.text()).isEqualTo("Take two tablets.");
        TextBlock.Place place = block.placeBefore("Take two".length());
        assertThat(((Text) place.node()).getLiteral()).isEqualTo("two");
        assertThat(place.end()).isEqualTo(3);
    }

    /** However the input is put together: the text is trimmed, has single spaces, and each character a place. */
    @Test
    void plain_text_has_no_markup_and_no_stray_space() {
        Random random = new Random(7);
        String scraps = "ab *_`[]()^!<>#-|\n\\&;.,e\u0301\u00A0";
        for (int run = 0; run < 5000; run++) {
            StringBuilder body = new StringBuilder();
            random.ints(random.nextInt(60), 0, scraps.length()).forEach(i -> body.append(scraps.charAt(i)));
            for (TextBlock block : TextBlock.of("H", null, Markdown.parse(body.toString()))) {
                assertThat(block.text()).isEqualTo(block.text().strip()).doesNotContain("  ", "\n", "\u00A0");
                if (!block.name().equals("headline")) {
                    assertThat(block.placeBefore(block.text().length())).isNotNull();
                }
            }
        }
    }

    @Test
    void a_text_of_nothing_but_nesting_exhausts_nobody() {
        assertThat(TextBlock.of("H", null, Markdown.parse("> ".repeat(100_000) + "deep")))
                .isNotEmpty();
        assertThat(TextBlock.of("H", null, Markdown.parse("*a **b ".repeat(20_000))))
                .isNotEmpty();
        assertThat(TextBlock.of("H", null, Markdown.parse("[".repeat(50_000) + "x" + "]".repeat(50_000))))
                .isNotEmpty();
    }
}
