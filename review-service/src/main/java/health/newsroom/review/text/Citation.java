package health.newsroom.review.text;

/**
 * A footnote reference {@code [^key]} that stood in a block.
 *
 * @param offset where it stood, as an index into the block's plain text (from which it was dropped)
 * @param key the key of the cited source
 */
public record Citation(int offset, String key) {}
