package health.newsroom.article.manuscript.kafka;

import java.time.Instant;
import java.util.UUID;

/** {@code article.withdrawn.v1}: a submitted revision was taken back. */
public record ArticleWithdrawn(UUID article, RevisionRef revision, Named withdrawnBy, Instant withdrawnAt) {

    public record RevisionRef(int number, String hash) {}

    public record Named(UUID person, String name) {}
}
