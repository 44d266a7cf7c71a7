package health.newsroom.article.reopening.panache;

import health.newsroom.article.reopening.PublicNotice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The notices of all articles, lifted ones too. */
@ApplicationScoped
public class PublicNotices implements PanacheRepositoryBase<PublicNotice, UUID> {

    /** In the order in which they were opened. */
    public List<PublicNotice> of(UUID article) {
        return list("article = ?1 order by openedAt, id", article);
    }
}
