package health.newsroom.review.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.anchoring.TextPositions.Position;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import org.junit.jupiter.api.Test;

class TextPositionsTest {

    @Test
    void counts_characters_over_all_blocks_with_one_line_feed_between_them() {
        TextPositions positions = new TextPositions(MarkdownBlocks.of("## 😀 Rest\n\nRest helps. Rest helps."));

        assertThat(positions.of("body/1", new TextQuote("Rest helps.", "Rest helps. ", "")))
                .isEqualTo(new Position(7 + 12, 7 + 23));
        assertThat(positions.of("body/0", new TextQuote("Rest", "", ""))).isEqualTo(new Position(2, 6));
    }
}
