package health.newsroom.review.assignment.panache;

import health.newsroom.review.assignment.Explanation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Why assignments were made. */
@ApplicationScoped
public class Explanations implements PanacheRepositoryBase<Explanation, UUID> {}
