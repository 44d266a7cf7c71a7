package health.newsroom.review.assignment.panache;

import health.newsroom.review.assignment.Availability;
import health.newsroom.review.assignment.Terms;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The terms on which physicians review. */
@ApplicationScoped
public class Availabilities implements PanacheRepositoryBase<Availability, UUID> {

    /** Those that were set. */
    public Map<UUID, Terms> all() {
        return listAll().stream().collect(Collectors.toMap(Availability::person, Availability::terms));
    }
}
