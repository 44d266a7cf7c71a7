package health.newsroom.review.submission.kafka;

import health.newsroom.review.person.Named;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.UUID;

/** What this service reads of article.withdrawn.v1. */
public record ArticleWithdrawn(UUID article, RevisionRef revision, Named withdrawnBy, Instant withdrawnAt) {}
