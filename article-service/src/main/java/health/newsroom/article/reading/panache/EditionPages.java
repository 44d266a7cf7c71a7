package health.newsroom.article.reading.panache;

import health.newsroom.article.reading.EditionPage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The pages that were made already. */
@ApplicationScoped
public class EditionPages implements PanacheRepositoryBase<EditionPage, UUID> {}
