package health.newsroom.article.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round of review that came to an end, with its record as canonical JSON. It never changes. */
@Entity
@Table(name = "completed_review")
public class CompletedReview {

    @Id
    private UUID id;

    private UUID review;
    private UUID article;

    @Column(name = "revision_hash")
    private String revisionHash;

    private int round;
    private boolean approved;

    @Column(name = "completed_at")
    private Instant completedAt;

    private String record;

    @Column(name = "record_hash")
    private String recordHash;

    @Column(name = "ledger_head")
    private String ledgerHead;

    @Column(name = "signed_record")
    private @Nullable String signedRecord;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CompletedReview() {}

    public CompletedReview(
            UUID review,
            UUID article,
            String revisionHash,
            int round,
            boolean approved,
            Instant completedAt,
            String record,
            String recordHash,
            String ledgerHead,
            @Nullable String signedRecord) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.article = article;
        this.revisionHash = revisionHash;
        this.round = round;
        this.approved = approved;
        this.completedAt = completedAt;
        this.record = record;
        this.recordHash = recordHash;
        this.ledgerHead = ledgerHead;
        this.signedRecord = signedRecord;
    }

    public UUID review() {
        return review;
    }

    public UUID article() {
        return article;
    }

    public String revisionHash() {
        return revisionHash;
    }

    public int round() {
        return round;
    }

    public boolean approved() {
        return approved;
    }

    public Instant completedAt() {
        return completedAt;
    }

    /** The record as canonical JSON (RFC 8785). */
    public String record() {
        return record;
    }

    /** What review-service said the hash of the record is. */
    public String recordHash() {
        return recordHash;
    }

    /** The head of the review's ledger when the round was completed. */
    public String ledgerHead() {
        return ledgerHead;
    }

    /** The record as the house signed it, a compact JWS; null when it did not. */
    public @Nullable String signedRecord() {
        return signedRecord;
    }
}
