package health.newsroom.review.decision;

import health.newsroom.review.person.Named;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A physician stands by their decisions on one revision, with the credential they hold at that moment. Never changed. */
@Entity
@Table(name = "sign_off")
public class SignOff {

    @Id
    private UUID id;

    private long ledgerNumber;
    private UUID review;
    private UUID round;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "reviewer"))
    @AttributeOverride(name = "name", column = @Column(name = "reviewer_name"))
    private Named reviewer;

    private String revisionHash;
    private Instant signedAt;

    @Embedded
    private SignedCredential credential;

    private List<UUID> decisions;
    private @Nullable String meaning;
    private @Nullable Instant loggedInAt;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    public SignOff(UUID id, long ledgerNumber, UUID review, UUID round, Signature signature) {
        this.id = id;
        this.ledgerNumber = ledgerNumber;
        this.review = review;
        this.round = round;
        this.reviewer = signature.reviewer();
        this.revisionHash = signature.revisionHash();
        this.signedAt = signature.at();
        this.credential = signature.credential();
        this.decisions = signature.decisions();
        this.meaning = signature.meaning();
        this.loggedInAt = signature.loggedInAt();
    }

    public UUID id() {
        return id;
    }

    public UUID review() {
        return review;
    }

    public UUID round() {
        return round;
    }

    public long ledgerNumber() {
        return ledgerNumber;
    }

    public Named reviewer() {
        return reviewer;
    }

    public String revisionHash() {
        return revisionHash;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** What it says, in words; empty of one given before that was kept. */
    public Optional<String> meaning() {
        return Optional.ofNullable(meaning);
    }

    public SignedCredential credential() {
        return credential;
    }

    public List<UUID> decisions() {
        return List.copyOf(decisions);
    }
}
