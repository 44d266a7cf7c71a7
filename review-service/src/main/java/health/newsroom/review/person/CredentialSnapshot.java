package health.newsroom.review.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A credential as author-service last told of it. */
@Entity
@Table(name = "credential")
public class CredentialSnapshot {

    private static final String LICENCE = "LICENCE";

    @Id
    private UUID id;

    private UUID person;
    private long version;
    private String kind;
    private String title;
    private String issuer;

    @Embedded
    private Identifier identifier;

    private boolean medical;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private CredentialStatus status;

    @SuppressWarnings("NullAway.Init")
    protected CredentialSnapshot() {}

    public CredentialSnapshot(
            UUID id, UUID person, long version, Qualification qualification, Period period, CredentialStatus status) {
        this.id = id;
        this.person = person;
        this.version = version;
        this.kind = qualification.kind();
        this.title = qualification.title();
        this.issuer = qualification.issuer();
        this.identifier = qualification.identifier();
        this.medical = qualification.medical();
        this.period = period;
        this.status = status;
    }

    /** Takes over a newer snapshot; an older one, or the same again, changes nothing. */
    public boolean follow(CredentialSnapshot newer) {
        if (newer.version <= version) {
            return false;
        }
        version = newer.version;
        person = newer.person;
        kind = newer.kind;
        title = newer.title;
        issuer = newer.issuer;
        identifier = newer.identifier;
        medical = newer.medical;
        period = newer.period;
        status = newer.status;
        return true;
    }

    /** Whether it entitles its holder to review at this moment: a verified licence to practise medicine, active and in its period. */
    public boolean entitles(Instant now) {
        return medical && kind.equals(LICENCE) && status == CredentialStatus.ACTIVE && period.covers(now);
    }

    /**
     * Whether it bears a signature that was given with it: it was in its period then, and nobody took it away since. That its
     * period ended later takes nothing from the signature.
     */
    public boolean bears(Instant signedAt) {
        boolean takenAway = status == CredentialStatus.SUSPENDED || status == CredentialStatus.ERASED;
        return !takenAway && period.covers(signedAt);
    }

    /** Whether its holder has, at this moment, no licence by it any more, though nobody took it away. */
    public boolean hasEnded(Instant now) {
        boolean givenUp = status == CredentialStatus.LAPSED || status == CredentialStatus.REGISTERED_WITHOUT_LICENCE;
        return givenUp || period.isOver(now);
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Period period() {
        return period;
    }

    public CredentialStatus status() {
        return status;
    }

    public Qualification qualification() {
        return new Qualification(kind, title, issuer, identifier, medical);
    }
}
