package health.newsroom.review.person.panache;

import health.newsroom.review.person.PersonSnapshot;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The people this service has heard of. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<PersonSnapshot, UUID> {

    public List<PersonSnapshot> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
