package health.newsroom.article.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credential as author-service last described it. */
@Entity
public class Credential {

    /**
     * One state of a credential.
     *
     * @param medical whether it is a licence to practise medicine
     * @param validUntil the last day it is valid, a day in UTC; null when it has no end
     * @param verifiedAt null as long as nobody looked it up
     */
    public record Snapshot(
            UUID person,
            long version,
            CredentialKind kind,
            String code,
            String title,
            String issuer,
            @Nullable String identifierSystem,
            @Nullable String identifierValue,
            boolean medical,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            CredentialStatus status,
            @Nullable Instant verifiedAt) {}

    @Id
    private UUID id;

    private UUID person;
    private long version;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private String code;
    private String title;
    private String issuer;

    @Column(name = "identifier_system")
    private @Nullable String identifierSystem;

    @Column(name = "identifier_value")
    private @Nullable String identifierValue;

    private boolean medical;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private CredentialStatus status;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Credential() {}

    @SuppressWarnings("NullAway.Init")
    public Credential(UUID id) {
        this.id = id;
        this.version = -1;
    }

    /** Takes a snapshot over, unless this or a later one is held already. */
    public void become(Snapshot snapshot) {
        if (snapshot.version() <= version) {
            return;
        }
        person = snapshot.person();
        version = snapshot.version();
        kind = snapshot.kind();
        code = snapshot.code();
        title = snapshot.title();
        issuer = snapshot.issuer();
        identifierSystem = snapshot.identifierSystem();
        identifierValue = snapshot.identifierValue();
        medical = snapshot.medical();
        validFrom = snapshot.validFrom();
        validUntil = snapshot.validUntil();
        status = snapshot.status();
        verifiedAt = snapshot.verifiedAt();
    }

    /** Whether it lets this person judge medical claims at this moment. */
    public boolean entitles(UUID holder, Instant now) {
        return holder.equals(person) && medical && isActive(now);
    }

    /** Verified, without restriction, and within its period. */
    public boolean isActive(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean within = !today.isBefore(validFrom) && (validUntil == null || !today.isAfter(validUntil));
        return status == CredentialStatus.ACTIVE && verifiedAt != null && within;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public CredentialKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String issuer() {
        return issuer;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }
}
