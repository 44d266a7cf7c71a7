package health.newsroom.article.reading.html;

/**
 * What a page says of itself in its head.
 *
 * @param url the one address it wants to be known by
 */
public record PageHead(String title, String description, String url) {}
