package health.newsroom.review.carryover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a decided claim when a round was opened, as it is shown to writer and reviewer. */
@Entity
@Table(name = "fate")
public class ClaimFate {

    @Id
    private UUID id;

    private UUID round;
    private int ordinal;
    private UUID past;
    private @Nullable UUID present;
    private String exact;

    @Enumerated(EnumType.STRING)
    private CarryOutcome outcome;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected ClaimFate() {}

    /** @param exact the words of the claim before */
    public ClaimFate(UUID round, int ordinal, String exact, Fate fate) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.ordinal = ordinal;
        this.past = fate.past();
        this.present = fate.present();
        this.exact = exact;
        this.outcome = fate.outcome();
        this.reason = fate.reason();
    }

    public UUID round() {
        return round;
    }

    public int ordinal() {
        return ordinal;
    }

    public UUID past() {
        return past;
    }

    public Optional<UUID> present() {
        return Optional.ofNullable(present);
    }

    public String exact() {
        return exact;
    }

    public CarryOutcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }
}
