package health.newsroom.review.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both services that read the text of an article find the same blocks in it. */
class BlocksContractTest {

    static Stream<Arguments> cases() throws IOException {
        try (InputStream json = BlocksContractTest.class.getResourceAsStream("/text/blocks.json")) {
            return StreamSupport.stream(
                            new ObjectMapper().readTree(json).get("cases").spliterator(), false)
                    .map(one -> Arguments.of(one.get("name").asText(), one));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_shared_cases_hold(String name, JsonNode one) {
        JsonNode standfirst = one.get("standfirst");

        List<String> blocks = MarkdownBlocks.of(
                        one.get("headline").asText(),
                        standfirst == null ? null : standfirst.asText(),
                        one.get("body").asText())
                .stream()
                .map(block -> block.name() + ": " + block.text())
                .toList();

        assertThat(blocks)
                .as(name)
                .containsExactlyElementsOf(
                        StreamSupport.stream(one.get("blocks").spliterator(), false)
                                .map(block -> block.get("block").asText() + ": "
                                        + block.get("text").asText())
                                .toList());
    }
}
