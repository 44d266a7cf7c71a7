package health.newsroom.review.decision;

import health.newsroom.review.person.Named;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reviewer's judgement of one claim on one revision. Never changed: who thinks otherwise decides again. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID id;

    private long ledgerNumber;
    private UUID review;
    private UUID round;
    private UUID claim;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "reviewer"))
    @AttributeOverride(name = "name", column = @Column(name = "reviewer_name"))
    private Named reviewer;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String comment;
    private @Nullable String suggestedWording;
    private String revisionHash;
    private @Nullable String evidenceHash;
    private @Nullable Boolean attributionConfirmed;
    private Instant decidedAt;

    @Embedded
    private @Nullable Carried carried;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /**
     * @param id chosen by whoever takes it down in the ledger
     * @param ledgerNumber the ledger's entry that tells of it
     */
    public Decision(UUID id, long ledgerNumber, Subject subject, Named reviewer, Judgement judgement, Instant now) {
        this.id = id;
        this.ledgerNumber = ledgerNumber;
        this.review = subject.review();
        this.round = subject.round();
        this.claim = subject.claim();
        this.revisionHash = subject.revisionHash();
        this.evidenceHash = subject.evidenceHash();
        this.attributionConfirmed = judgement.attributionConfirmed();
        this.reviewer = reviewer;
        this.outcome = judgement.outcome();
        this.comment = judgement.comment();
        this.suggestedWording = judgement.suggestedWording();
        this.decidedAt = now;
    }

    /** The same judgement, standing for the same claim of the next round. */
    public Decision carriedTo(UUID newId, long newLedgerNumber, UUID newRound, UUID newClaim, Carried from) {
        Subject subject = new Subject(review, newRound, newClaim, revisionHash, evidenceHash);
        Decision next = new Decision(newId, newLedgerNumber, subject, reviewer, judgement(), decidedAt);
        next.carried = from;
        return next;
    }

    public Judgement judgement() {
        return new Judgement(outcome, comment, suggestedWording, attributionConfirmed);
    }

    public UUID id() {
        return id;
    }

    public long ledgerNumber() {
        return ledgerNumber;
    }

    public UUID round() {
        return round;
    }

    public UUID claim() {
        return claim;
    }

    public Named reviewer() {
        return reviewer;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The revision it was taken on. */
    public String revisionHash() {
        return revisionHash;
    }

    /** The evidence it was taken on ({@code EvidenceHash}); empty of decisions taken before evidence was bound. */
    public Optional<String> evidenceHash() {
        return Optional.ofNullable(evidenceHash);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<Carried> carried() {
        return Optional.ofNullable(carried);
    }
}
