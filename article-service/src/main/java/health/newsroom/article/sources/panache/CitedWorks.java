package health.newsroom.article.sources.panache;

import health.newsroom.article.sources.CitedWork;
import health.newsroom.article.sources.Work;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which revisions cite which works. */
@ApplicationScoped
public class CitedWorks implements PanacheRepositoryBase<CitedWork, UUID> {

    private static final String CITING = """
            select distinct a.id from CitedWork c join Article a on a.id = c.article
              left join Edition e on e.article = a.id and e.number = a.edition
            where (c.revisionNumber = a.revisionNumber or c.revisionNumber = e.revisionNumber)
              and (c.work.doi = :doi or c.work.pmid = :pmid or c.work.isbn = :isbn or c.work.url = :url)
            order by a.id
            """;

    /** The articles that cite it now: in what readers have, or in what is being written. */
    public List<UUID> articlesCiting(Work work) {
        return getEntityManager()
                .createQuery(CITING, UUID.class)
                .setParameter("doi", work.doi())
                .setParameter("pmid", work.pmid())
                .setParameter("isbn", work.isbn())
                .setParameter("url", work.url())
                .getResultList();
    }
}
