package health.newsroom.article.review;

import java.util.UUID;

/** A task of review-service is done, or has no cause any more: told inside the transaction that takes it over. */
public record ReopeningClosed(UUID task, UUID article) {}
