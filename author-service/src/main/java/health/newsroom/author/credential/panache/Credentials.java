package health.newsroom.author.credential.panache;

import health.newsroom.author.credential.Credential;
import health.newsroom.author.credential.CredentialLine;
import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.Identifier;
import health.newsroom.author.credential.Period;
import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
public class Credentials implements PanacheRepositoryBase<Credential, UUID> {

    private static final List<CredentialStatus> STANDING = List.of(
            CredentialStatus.ACTIVE,
            CredentialStatus.ACTIVE_WITH_CONDITIONS,
            CredentialStatus.REGISTERED_WITHOUT_LICENCE);

    private static final String LINE = "select new health.newsroom.author.credential.CredentialLine("
            + "id, version, person, qualification, status, verified, createdAt, changedAt) from Credential where ";

    /** Writes a new or changed credential, and refuses what the database knows to be there already. */
    public void write(Credential credential) {
        try {
            persistAndFlush(credential);
        } catch (ConstraintViolationException taken) {
            throw refusal(taken);
        }
    }

    private static RuntimeException refusal(ConstraintViolationException taken) {
        return switch (String.valueOf(taken.getConstraintName())) {
            case "credential_once" ->
                Refusal.conflict("credential-exists", "This person has this credential already: change that one.");
            case "credential_stands_for_one" -> standsForAnother();
            default -> taken;
        };
    }

    private static Refusal standsForAnother() {
        return Refusal.conflict(
                "identifier-stands-for-another",
                "This identifier is verified for another person: one of the two is wrong, so find out which first.");
    }

    /** The credential of this person; another person's is not found. */
    public Credential get(UUID person, UUID id) {
        return findByIdOptional(id)
                .filter(credential -> credential.person().equals(person))
                .orElseThrow(Credentials::unknown);
    }

    /** The same for a change: whoever else wants to change it waits until this one is done. */
    public Credential getForChange(UUID person, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(credential -> credential.person().equals(person))
                .orElseThrow(Credentials::unknown);
    }

    public static Refusal unknown() {
        return Refusal.notFound("credential-not-found", "This person has no such credential.");
    }

    /**
     * Refuses to let an identifier stand for two people, whatever kind of credential either calls it. Asked before the change is
     * sent to the database, which says the same of one kind, and then in its own words.
     */
    public void refuseIfStandsForAnother(Credential credential) {
        Identifier claimed = credential.qualification().identifier();
        long others = getEntityManager()
                .createQuery(
                        "select count(*) from Credential where lower(qualification.identifier.system) = lower(?1)"
                                + " and lower(qualification.identifier.value) = lower(?2)"
                                + " and person <> ?3 and status in ?4",
                        Long.class)
                .setParameter(1, claimed.system())
                .setParameter(2, claimed.value())
                .setParameter(3, credential.person())
                .setParameter(4, STANDING)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        if (others > 0) {
            throw standsForAnother();
        }
    }

    /** A person's credentials, oldest first. */
    public List<CredentialLine> of(UUID person, PageRequest page) {
        return lines("person = :person", Map.of("person", person), page);
    }

    /** What readers may see of a person: what stands at this moment, oldest first. */
    public List<CredentialLine> standing(UUID person, Instant now, PageRequest page) {
        return lines(
                "person = :person and status in :standing"
                        + " and (qualification.period.end is null or qualification.period.end >= :today)",
                Map.of("person", person, "standing", STANDING, "today", Period.day(now)),
                page);
    }

    private List<CredentialLine> lines(String which, Map<String, Object> values, PageRequest page) {
        Optional<Cursor> after = page.after();
        TypedQuery<CredentialLine> query = getEntityManager()
                .createQuery(
                        LINE + which + (after.isPresent() ? " and (createdAt, id) > (:at, :id)" : "")
                                + " order by createdAt, id",
                        CredentialLine.class);
        values.forEach(query::setParameter);
        after.ifPresent(last -> query.setParameter("at", last.instant(0)).setParameter("id", last.uuid(1)));
        return query.setMaxResults(page.fetch()).getResultList();
    }

    /** Takes some that stand although their period is over and that nobody else has in hand, for the transaction. */
    @SuppressWarnings("unchecked")
    public List<Credential> takeOver(Instant now, int atMost) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from credential where period_end < ?1"
                                + " and status in ('ACTIVE', 'ACTIVE_WITH_CONDITIONS', 'REGISTERED_WITHOUT_LICENCE')"
                                + " order by period_end, id limit ?2 for update skip locked",
                        Credential.class)
                .setParameter(1, Period.day(now))
                .setParameter(2, atMost)
                .getResultList();
    }
}
