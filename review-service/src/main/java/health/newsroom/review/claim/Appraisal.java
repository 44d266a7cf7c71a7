package health.newsroom.review.claim;

import health.newsroom.review.person.Named;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a named person found in a source for a claim, or that the claim does not rest on it any more. Never changed: who thinks
 * otherwise appraises again, and the last appraisal of a claim and source counts.
 */
@Entity
@Table(name = "appraisal")
public class Appraisal {

    @Id
    private UUID id;

    private long ledgerNumber;
    private UUID claim;
    private String source;

    @Embedded
    private @Nullable Finding finding;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "person_name"))
    private Named by;

    private Instant at;
    private boolean withdrawn;
    private @Nullable UUID carriedFrom;

    @SuppressWarnings("NullAway.Init")
    protected Appraisal() {}

    private Appraisal(long ledgerNumber, UUID claim, String source, @Nullable Finding finding, Named by, Instant at) {
        this.id = UUID.randomUUID();
        this.ledgerNumber = ledgerNumber;
        this.claim = claim;
        this.source = source;
        this.finding = finding;
        this.withdrawn = finding == null;
        this.by = by;
        this.at = at;
    }

    /** @param ledgerNumber the ledger's entry that tells of it */
    public static Appraisal made(long ledgerNumber, UUID claim, String source, Finding finding, Named by, Instant now) {
        return new Appraisal(ledgerNumber, claim, source, finding, by, now);
    }

    /** The claim does not rest on the source any more. */
    public static Appraisal withdrawn(long ledgerNumber, UUID claim, String source, Named by, Instant now) {
        return new Appraisal(ledgerNumber, claim, source, null, by, now);
    }

    /** The same appraisal, by the same person at the same time, for the same claim in the next round. */
    public Appraisal carriedTo(long newLedgerNumber, UUID newClaim) {
        Appraisal next = new Appraisal(newLedgerNumber, newClaim, source, finding, by, at);
        next.carriedFrom = id;
        return next;
    }

    public long ledgerNumber() {
        return ledgerNumber;
    }

    public UUID claim() {
        return claim;
    }

    /** Key of the source. */
    public String source() {
        return source;
    }

    /** Empty when it says that the claim does not rest on the source any more. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public Named by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean isCarried() {
        return carriedFrom != null;
    }
}
