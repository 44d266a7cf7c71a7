package health.newsroom.article.publication.panache;

import java.time.Instant;

/** When an edition of an article went out. */
public record PublishedAt(int number, Instant publishedAt) {}
