package health.newsroom.article.people.panache;

import health.newsroom.article.people.Credential;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Every credential that author-service told of. */
@ApplicationScoped
public class Credentials implements PanacheRepositoryBase<Credential, UUID> {

    public List<Credential> ofPersons(Collection<UUID> persons) {
        return list("person in ?1 order by kind, title, id", persons);
    }
}
