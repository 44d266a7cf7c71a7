package health.newsroom.review.person.panache;

import health.newsroom.review.person.CredentialSnapshot;
import health.newsroom.review.person.CredentialStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The credentials this service has heard of. */
@ApplicationScoped
public class Credentials implements PanacheRepositoryBase<CredentialSnapshot, UUID> {

    public List<CredentialSnapshot> of(UUID person) {
        return list("person", person);
    }

    /** Every credential that entitles somebody to review at this moment. */
    public List<CredentialSnapshot> entitling(Instant now) {
        return list("medical = true and status = ?1", CredentialStatus.ACTIVE).stream()
                .filter(credential -> credential.entitles(now))
                .toList();
    }

    /** The credential with which the person may review at this moment; of several the longest held. */
    public Optional<CredentialSnapshot> entitling(UUID person, Instant now) {
        return list("person = ?1 and medical = true", person).stream()
                .filter(credential -> credential.entitles(now))
                .min(Comparator.<CredentialSnapshot, LocalDate>comparing(
                                credential -> credential.period().start())
                        .thenComparing(credential -> credential.id().toString()));
    }
}
