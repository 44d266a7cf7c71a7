package health.newsroom.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets days go by for one credential, since no test waits for them. */
@ApplicationScoped
public class Days {

    @Inject
    EntityManager database;

    @Transactional
    public void endedYesterday(String credential) {
        int changed = database.createNativeQuery(
                        "update credential set period_end = (now() at time zone 'UTC')::date - 1 where id = ?1")
                .setParameter(1, UUID.fromString(credential.replaceAll(".*/", "")))
                .executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException("No such credential: " + credential);
        }
    }
}
