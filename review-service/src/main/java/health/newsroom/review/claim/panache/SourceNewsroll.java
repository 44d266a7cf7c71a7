package health.newsroom.review.claim.panache;

import health.newsroom.review.claim.SourceNews;
import health.newsroom.review.claim.SourceRegister;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was heard of the sources of all articles. */
@ApplicationScoped
public class SourceNewsroll implements PanacheRepositoryBase<SourceNews, UUID> {

    public SourceRegister of(UUID article) {
        return new SourceRegister(list("article = ?1 order by heardAt, id", article));
    }
}
