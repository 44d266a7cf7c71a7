package health.newsroom.review.ledger;

import health.newsroom.review.person.Named;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a review. Never changed. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @EmbeddedId
    private LedgerKey key;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "actor"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private @Nullable Named actor;

    private String content;
    private String previousHash;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    /** @param content all the entry says, as canonical JSON, its number, kind, time and actor among it */
    public LedgerEntry(
            LedgerKey key, EntryKind kind, Instant at, @Nullable Named actor, String content, String previousHash) {
        this.key = key;
        this.kind = kind;
        this.at = at;
        this.actor = actor;
        this.content = content;
        this.previousHash = previousHash;
        this.hash = Chain.hash(previousHash, content);
    }

    public long number() {
        return key.number();
    }

    public EntryKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    /** Who did it; empty when the house's own rules did. */
    public Optional<Named> actor() {
        return Optional.ofNullable(actor);
    }

    public String content() {
        return content;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
