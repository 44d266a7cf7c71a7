package health.newsroom.review.reopening;

import health.newsroom.review.person.Named;
import health.newsroom.review.round.Edition;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated task: these claims of a published edition have to be looked at again. It is closed, and never taken out of the books. */
@Entity
@Table(name = "reopening")
public class Reopening {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID review;
    private UUID edition;

    @Column(name = "edition_number")
    private int editionNumber;

    @Embedded
    private Trigger trigger;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private List<UUID> claims;
    private int reports;
    private Instant openedAt;
    private Instant dueBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedBecause;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "closed_by_name"))
    private @Nullable Named closedBy;

    @SuppressWarnings("NullAway.Init")
    protected Reopening() {}

    public Reopening(UUID review, Edition edition, Trigger trigger, Impact impact, Instant now, Duration within) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.edition = edition.id();
        this.editionNumber = edition.number();
        this.trigger = trigger;
        this.severity = impact.severity();
        this.claims = impact.claims().stream().map(PublishedClaim::id).toList();
        this.reports = trigger.cause() == Cause.READER_REPORT ? 1 : 0;
        this.openedAt = now;
        this.dueBy = now.plus(within);
    }

    /**
     * What it asked for is done, or there is no cause for it any more.
     *
     * @param by null when something that happened closed it, and nobody in particular
     */
    public void close(String because, @Nullable Named by, Instant now) {
        closedAt = now;
        closedBecause = because;
        closedBy = by;
    }

    /** Readers see more of it, or less, and the time for it begins anew. */
    void become(Severity other, Instant now, Duration within) {
        severity = other;
        dueBy = now.plus(within);
    }

    /** Another reader says so. */
    void reportedAgain() {
        reports++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID review() {
        return review;
    }

    public UUID edition() {
        return edition;
    }

    public int editionNumber() {
        return editionNumber;
    }

    public Trigger trigger() {
        return trigger;
    }

    public Severity severity() {
        return severity;
    }

    public List<UUID> claims() {
        return List.copyOf(claims);
    }

    /** How many readers reported it; 0 when it has another cause. */
    public int reports() {
        return reports;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueBy() {
        return dueBy;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Whether a person decided that there is nothing, or nothing more, to do. */
    public boolean isDismissed() {
        return closedBy != null;
    }

    public Optional<Named> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<String> closedBecause() {
        return Optional.ofNullable(closedBecause);
    }
}
