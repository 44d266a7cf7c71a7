package health.newsroom.author.credential;

import health.newsroom.refusal.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that qualifies a person: what the person says it is, and where it stands according to whoever looked it up.
 *
 * <p>It is UNVERIFIED until somebody else looked it up, and again as soon as anything that was looked up is changed. It lapses by
 * itself at the end of its period, whether or not anything has noticed yet.
 */
@Entity
@Table(name = "credential")
public class Credential {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID person;

    @Embedded
    private Qualification qualification;

    @Enumerated(EnumType.STRING)
    private CredentialStatus status;

    @Embedded
    private @Nullable Verified verified;

    private Instant createdAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Credential() {}

    private Credential(UUID id, UUID person, Qualification qualification, Instant now) {
        this.id = id;
        this.person = person;
        this.qualification = qualification;
        this.status = CredentialStatus.UNVERIFIED;
        this.createdAt = now;
        this.changedAt = now;
    }

    public static Credential of(UUID id, UUID person, Qualification qualification, Instant now) {
        return new Credential(id, person, qualification, now);
    }

    /** Says something else of it, which nobody has looked up; returns whether anything is different now. */
    public boolean restate(Qualification next, Instant now) {
        if (next.equals(qualification)) {
            return false;
        }
        qualification = next;
        status = CredentialStatus.UNVERIFIED;
        verified = null;
        changedAt = now;
        return true;
    }

    /** Takes down what was found. Nobody looks up their own credentials. */
    public void verify(Finding finding, Verifier by, Instant now) {
        if (by.person().equals(person)) {
            throw Refusal.forbidden(
                    "self-verification", "Nobody verifies their own credentials: ask another credential officer.");
        }
        finding.checkAgainst(qualification, now);
        status = finding.status();
        verified = status == CredentialStatus.UNVERIFIED
                ? null
                : new Verified(by.person(), by.name(), now, finding.method(), finding.nextCheck(qualification, now));
        changedAt = now;
    }

    /** Makes a status of what time has done; returns whether there was anything to do. */
    public boolean lapse(Instant now) {
        if (status(now) == status) {
            return false;
        }
        status = CredentialStatus.LAPSED;
        changedAt = now;
        return true;
    }

    /** Where it stands at this moment. */
    public CredentialStatus status(Instant now) {
        return statusAt(status, qualification, now);
    }

    static CredentialStatus statusAt(CredentialStatus written, Qualification qualification, Instant now) {
        return written.isStanding() && qualification.period().isOver(now) ? CredentialStatus.LAPSED : written;
    }

    /** The credential as it reads in a list. */
    public CredentialLine line() {
        return new CredentialLine(id, version, person, qualification, status, verified, createdAt, changedAt);
    }

    public UUID id() {
        return id;
    }

    /** Counts the changes from 1 on; the database does so from 0. */
    public long version() {
        return version + 1;
    }

    public UUID person() {
        return person;
    }

    public Qualification qualification() {
        return qualification;
    }

    /** Who found it to be as it stands, or empty while it is unverified. */
    public Optional<Verified> verified() {
        return Optional.ofNullable(verified);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
