package health.newsroom.review.reopening.panache;

import health.newsroom.http.PageRequest;
import health.newsroom.review.reopening.Reopening;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The tasks of all reviews, closed ones too. */
@ApplicationScoped
public class Reopenings implements PanacheRepositoryBase<Reopening, UUID> {

    public List<Reopening> openOf(UUID review) {
        return list("review = ?1 and closedAt is null order by openedAt, id", review);
    }

    /** The newest first. */
    public List<Reopening> newest(PageRequest page) {
        String order = " order by openedAt desc, id desc";
        return page.after()
                .map(after ->
                        find("(openedAt < ?1 or (openedAt = ?1 and id < ?2))" + order, after.instant(0), after.uuid(1)))
                .orElseGet(() -> find("from Reopening" + order))
                .page(0, page.fetch())
                .list();
    }
}
