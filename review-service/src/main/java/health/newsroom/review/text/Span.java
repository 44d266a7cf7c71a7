package health.newsroom.review.text;

/** A stretch of a block's plain text: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
