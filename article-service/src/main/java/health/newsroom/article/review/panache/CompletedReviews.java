package health.newsroom.article.review.panache;

import health.newsroom.article.review.CompletedReview;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The completed rounds of review that concerned an article when they arrived. */
@ApplicationScoped
public class CompletedReviews implements PanacheRepositoryBase<CompletedReview, UUID> {

    /** The last word on exactly this revision. */
    public Optional<CompletedReview> lastOf(UUID article, String revisionHash) {
        return find("article = ?1 and revisionHash = ?2 order by completedAt desc, round desc", article, revisionHash)
                .firstResultOptional();
    }
}
