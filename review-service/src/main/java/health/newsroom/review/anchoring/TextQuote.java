package health.newsroom.review.anchoring;

/**
 * A passage told by its own words and up to 32 characters around them (TextQuoteSelector of the W3C Web Annotation Data Model,
 * section 4.2.4). Prefix and suffix never reach over the edge of a block and may be empty.
 */
public record TextQuote(String exact, String prefix, String suffix) {

    public TextQuote {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("a quote has words");
        }
    }
}
