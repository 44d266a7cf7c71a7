package health.newsroom.article.manuscript;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * One saved state of a manuscript. It never changes: neither here nor, whoever asks, in the database.
 *
 * <p>Its content is kept as the very text that was hashed (canonical JSON, RFC 8785), so that anyone can check the hash.
 */
@Entity
public class Revision {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID article;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private String content;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "saved_by", updatable = false))
    @AttributeOverride(name = "name", column = @Column(name = "saved_by_name", updatable = false))
    private Writer savedBy;

    @Column(name = "saved_at", updatable = false)
    private Instant savedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    public Revision(UUID article, int number, String hash, String content, Writer savedBy, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.number = number;
        this.hash = hash;
        this.content = content;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    public UUID article() {
        return article;
    }

    public int number() {
        return number;
    }

    /** SHA-256 of {@link #content()} in lower-case hexadecimal. */
    public String hash() {
        return hash;
    }

    /** The manuscript as canonical JSON. */
    public String content() {
        return content;
    }

    public Writer savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
