package health.newsroom.review.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be said of an assignment at a time. It fires once, and says something only if there is still cause for it. */
@Entity
@Table(name = "timer")
public class Timer {

    /** The recipient of what concerns no one person. */
    public static final String EDITORS = "editor";

    @Id
    private UUID id;

    private UUID assignment;

    @Enumerated(EnumType.STRING)
    private TimerKind kind;

    private Instant deadline;
    private Instant dueAt;
    private @Nullable Instant firedAt;
    private @Nullable String recipient;
    private @Nullable UUID digest;

    @SuppressWarnings("NullAway.Init")
    protected Timer() {}

    public Timer(UUID assignment, TimerKind kind, Instant deadline, Instant dueAt) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.kind = kind;
        this.deadline = deadline;
        this.dueAt = dueAt;
    }

    /** Goes off; returns whether somebody has to hear of it. */
    public boolean fire(Assignment about, Instant now) {
        firedAt = now;
        if (kind == TimerKind.ASK_AGAIN || !kind.isTrueOf(about, deadline)) {
            return false;
        }
        recipient = kind.isEscalation() ? EDITORS : about.reviewer().person().toString();
        return true;
    }

    /** Whether the assignment still gives cause for what it said. */
    public boolean holds(Assignment about) {
        return recipient != null && kind.isTrueOf(about, deadline);
    }

    /** It was part of this digest, said or found to be over. */
    public void digest(UUID id) {
        digest = id;
    }

    public UUID id() {
        return id;
    }

    public UUID assignment() {
        return assignment;
    }

    public TimerKind kind() {
        return kind;
    }

    public Instant deadline() {
        return deadline;
    }

    public Optional<Instant> firedAt() {
        return Optional.ofNullable(firedAt);
    }
}
