package health.newsroom.article.report;

import health.newsroom.article.publication.Edition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reader reported a problem with an edition. For the newsroom's eyes only. */
@Entity
@Table(name = "reader_report")
public class ReaderReport {

    @Id
    private UUID id;

    private UUID article;
    private UUID edition;

    @Column(name = "edition_number")
    private int editionNumber;

    private String reference;

    @Column(name = "submission_key")
    private String submissionKey;

    private @Nullable String quotation;
    private String problem;
    private @Nullable String email;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ReaderReport() {}

    /** @param key whoever sends the same again sends the same key */
    public ReaderReport(Edition edition, Reference reference, String key, Complaint complaint, Instant now) {
        this.id = UUID.randomUUID();
        this.article = edition.article();
        this.edition = edition.id();
        this.editionNumber = edition.number();
        this.reference = reference.text();
        this.submissionKey = key;
        this.quotation = complaint.quotation();
        this.problem = complaint.problem();
        this.email = complaint.email();
        this.receivedAt = now;
    }

    /** Whether it says the same; of one whose address was forgotten, what is left. */
    public boolean says(Complaint other) {
        return new Complaint(quotation, problem, email == null ? other.email() : email).equals(other);
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return article;
    }

    public UUID edition() {
        return edition;
    }

    public int editionNumber() {
        return editionNumber;
    }

    public String reference() {
        return reference;
    }

    public @Nullable String quotation() {
        return quotation;
    }

    public String problem() {
        return problem;
    }

    public @Nullable String email() {
        return email;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
