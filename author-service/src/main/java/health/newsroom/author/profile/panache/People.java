package health.newsroom.author.profile.panache;

import health.newsroom.author.profile.Person;
import health.newsroom.author.profile.PersonLine;
import health.newsroom.author.profile.Slug;
import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** Adds a person whose account has none yet. */
    public void add(Person person) {
        try {
            persistAndFlush(person);
        } catch (ConstraintViolationException another) {
            throw exists();
        }
    }

    public void refuseSecond(UUID account) {
        if (findByIdOptional(account).isPresent()) {
            throw exists();
        }
    }

    private static Refusal exists() {
        return Refusal.conflict("profile-exists", "This account has a profile already: change that one.");
    }

    public Optional<Person> find(UUID id) {
        return findByIdOptional(id);
    }

    public Person get(UUID id) {
        return findByIdOptional(id).orElseThrow(People::unknown);
    }

    /** The person for a change: whoever else wants to change them waits until this one is done. */
    public Person getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(People::unknown);
    }

    public static Refusal unknown() {
        return Refusal.notFound("person-not-found", "There is no such person.");
    }

    public Optional<Person> at(Slug slug) {
        return find("slug", slug.value()).firstResultOptional();
    }

    /** By name; people of one name by id. */
    public List<PersonLine> list(PageRequest page) {
        Optional<Cursor> after = page.after();
        var found = after.isEmpty()
                ? find("order by name, id")
                : find(
                        "(name, id) > (?1, ?2) order by name, id",
                        after.get().text(0),
                        after.get().uuid(1));
        return found.project(PersonLine.class).range(0, page.limit()).list();
    }
}
