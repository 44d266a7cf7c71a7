package health.newsroom.review.anchoring;

import health.newsroom.review.text.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Places in the plain text of a whole revision: its blocks in reading order with one line feed between them, counted in Unicode
 * characters as the Web Annotation Data Model does (section 4.2.5).
 */
public final class TextPositions {

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Block> blocks = new HashMap<>();

    public TextPositions(List<Block> blocks) {
        int at = 0;
        for (Block block : blocks) {
            starts.put(block.name(), at);
            this.blocks.put(block.name(), block);
            at += length(block.text()) + 1;
        }
    }

    /** From, and the place behind it. */
    public record Position(int start, int end) {}

    /** Where a quote stands in a block that has it. */
    public Position of(String block, TextQuote quote) {
        String text = Objects.requireNonNull(blocks.get(block), block).text();
        int inContext = text.indexOf(quote.prefix() + quote.exact() + quote.suffix());
        int place = inContext < 0
                ? text.indexOf(quote.exact())
                : inContext + quote.prefix().length();
        int start = Objects.requireNonNull(starts.get(block), block) + length(text.substring(0, place));
        return new Position(start, start + length(quote.exact()));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
