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
import java.util.List;
import java.util.UUID;

/** A medical editor's ruling on physicians who signed contradictory decisions of one claim. Never changed, and never an approval. */
@Entity
@Table(name = "adjudication")
public class Adjudication {

    @Id
    private UUID id;

    private long ledgerNumber;
    private UUID review;
    private UUID round;
    private UUID claim;
    private String revisionHash;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "adjudicator"))
    @AttributeOverride(name = "name", column = @Column(name = "adjudicator_name"))
    private Named adjudicator;

    @Enumerated(EnumType.STRING)
    private Ruling ruling;

    private String reason;
    private List<UUID> weighed;
    private List<UUID> objections;
    private Instant adjudicatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Adjudication() {}

    public Adjudication(UUID id, long ledgerNumber, Subject subject, Verdict verdict) {
        this.id = id;
        this.ledgerNumber = ledgerNumber;
        this.review = subject.review();
        this.round = subject.round();
        this.claim = subject.claim();
        this.revisionHash = subject.revisionHash();
        this.adjudicator = verdict.by();
        this.ruling = verdict.ruling();
        this.reason = verdict.reason();
        this.weighed = verdict.weighed();
        this.objections = verdict.objections();
        this.adjudicatedAt = verdict.at();
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

    public UUID claim() {
        return claim;
    }

    public String revisionHash() {
        return revisionHash;
    }

    public long ledgerNumber() {
        return ledgerNumber;
    }

    public Verdict verdict() {
        return new Verdict(adjudicator, ruling, reason, weighed, objections, adjudicatedAt);
    }
}
