package health.newsroom.article.people.panache;

import health.newsroom.article.people.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everyone whom author-service told of. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** Those of them who are known, by id. */
    public Map<UUID, Person> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
