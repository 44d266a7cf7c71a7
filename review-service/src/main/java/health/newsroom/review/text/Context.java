package health.newsroom.review.text;

/**
 * What makes a sentence the same sentence in another revision: its letters, the sentence before and after it anywhere in the
 * reviewed text, and the heading above it. An absent neighbour or heading is the empty string.
 */
public record Context(String exact, String before, String after, String heading) {}
