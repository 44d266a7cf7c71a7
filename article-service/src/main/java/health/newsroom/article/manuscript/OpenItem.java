package health.newsroom.article.manuscript;

/**
 * One reason why a revision cannot go on: to its reviewers, or through the publish gate.
 *
 * @param code stable; what programs tell reasons apart by
 * @param detail one sentence that says what to do
 */
public record OpenItem(String code, String detail) {}
