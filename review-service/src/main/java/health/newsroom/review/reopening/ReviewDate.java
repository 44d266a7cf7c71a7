package health.newsroom.review.reopening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The moment when these claims of an edition are looked at again. The row is the timer: it goes off once. */
@Entity
@Table(name = "review_date")
public class ReviewDate {

    @Id
    private UUID id;

    private UUID review;
    private UUID edition;
    private List<UUID> claims;
    private Instant dueAt;
    private @Nullable Instant firedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewDate() {}

    public ReviewDate(UUID review, UUID edition, List<UUID> claims, Instant dueAt) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.edition = edition;
        this.claims = List.copyOf(claims);
        this.dueAt = dueAt;
    }

    /** Goes off, whether it still has something to say or not. */
    public void fire(Instant now) {
        firedAt = now;
    }

    public UUID review() {
        return review;
    }

    public UUID edition() {
        return edition;
    }

    public List<UUID> claims() {
        return List.copyOf(claims);
    }

    public Instant dueAt() {
        return dueAt;
    }
}
