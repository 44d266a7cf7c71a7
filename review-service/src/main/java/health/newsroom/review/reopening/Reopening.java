package health.newsroom.review.reopening;

import health.newsroom.review.round.Edition;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    private UUID review;
    private UUID edition;

    @Column(name = "edition_number")
    private int editionNumber;

    @Embedded
    private Trigger trigger;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private List<UUID> claims;
    private Instant openedAt;
    private Instant dueBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedBecause;

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
        this.openedAt = now;
        this.dueBy = now.plus(within);
    }

    /** What it asked for is done, or there is no cause for it any more. */
    public void close(String because, Instant now) {
        closedAt = now;
        closedBecause = because;
    }

    public UUID id() {
        return id;
    }

    public UUID review() {
        return review;
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

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueBy() {
        return dueBy;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBecause() {
        return Optional.ofNullable(closedBecause);
    }
}
