package health.newsroom.review.judgement.panache;

import health.newsroom.review.judgement.Showing;
import health.newsroom.review.judgement.ShownTo;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What reviewers were shown. */
@ApplicationScoped
public class Showings implements PanacheRepositoryBase<Showing, ShownTo> {}
