package health.newsroom.author.profile.panache;

import health.newsroom.author.profile.Slug;
import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every address that a person's page ever had. An address is taken for good: it never leads to somebody else. */
@ApplicationScoped
public class Addresses {

    private final EntityManager database;

    @Inject
    public Addresses(EntityManager database) {
        this.database = database;
    }

    /** Takes the address that was asked for, which may be a former one of the same person. */
    public void take(Slug slug, UUID person, Instant now) {
        if (!taken(slug, person, now)) {
            throw Refusal.conflict(
                    "slug-taken", "The address \"" + slug.value() + "\" belongs to somebody else: choose another.");
        }
    }

    /** Takes the suggested address, or with the first free number behind it. */
    public Slug takeFirstFree(Slug suggested, UUID person, Instant now) {
        Slug slug = suggested;
        for (int number = 2; !taken(slug, person, now); number++) {
            slug = suggested.numbered(number);
        }
        return slug;
    }

    public Optional<UUID> owner(Slug slug) {
        List<?> owners = database.createNativeQuery("select person from address where slug = ?1", UUID.class)
                .setParameter(1, slug.value())
                .getResultList();
        return owners.stream().map(UUID.class::cast).findFirst();
    }

    /** Waits for whoever is taking the same address at this moment; then exactly one has it. */
    private boolean taken(Slug slug, UUID person, Instant now) {
        int inserted = database.createNativeQuery(
                        "insert into address (slug, person, since) values (?1, ?2, ?3) on conflict (slug) do nothing")
                .setParameter(1, slug.value())
                .setParameter(2, person)
                .setParameter(3, now)
                .executeUpdate();
        return inserted == 1 || owner(slug).filter(person::equals).isPresent();
    }
}
