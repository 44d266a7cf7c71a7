package health.newsroom.review.round;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.decision.RoundOutcome;
import health.newsroom.review.person.Named;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pass of the reviewers over one submitted revision. */
@Entity
@Table(name = "round")
public class Round {

    @Id
    private UUID id;

    private UUID review;
    private int number;
    private int submission;

    @Embedded
    private RevisionRef revision;

    @Column(name = "revision")
    private String revisionJson;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "submitted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "submitted_by_name"))
    private Named submittedBy;

    private Instant submittedAt;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RoundOutcome outcome;

    private @Nullable String recordHash;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /** @param revisionJson the whole revision as it was submitted */
    public Round(UUID review, int number, Submission submission, String revisionJson, Instant now) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.number = number;
        this.submission = submission.number();
        this.revision = submission.revision();
        this.revisionJson = revisionJson;
        this.submittedBy = submission.by();
        this.submittedAt = submission.at();
        this.openedAt = now;
        this.state = RoundState.OPEN;
    }

    /** Refuses what nobody may do any more once the round is over. */
    public void requireOpen() {
        if (state != RoundState.OPEN) {
            throw Refusal.conflict(
                    "round-over",
                    "Round " + number + " of this review is over (" + state + "): nothing in it can be changed.");
        }
    }

    public void complete(RoundOutcome result, String hashOfRecord, Instant now) {
        requireOpen();
        outcome = result;
        recordHash = hashOfRecord;
        end(RoundState.COMPLETED, now);
    }

    public void withdraw(Instant now) {
        requireOpen();
        end(RoundState.WITHDRAWN, now);
    }

    /** Ends it if it is still open, because the next revision is here. */
    public void supersede(Instant now) {
        if (state == RoundState.OPEN) {
            end(RoundState.SUPERSEDED, now);
        }
    }

    private void end(RoundState last, Instant now) {
        state = last;
        endedAt = now;
    }

    /** Whether it was open at that moment. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(openedAt) && (endedAt == null || !moment.isAfter(endedAt));
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    /** Whether it ended without a result. */
    public boolean isGivenUp() {
        return state == RoundState.WITHDRAWN || state == RoundState.SUPERSEDED;
    }

    public UUID id() {
        return id;
    }

    public UUID review() {
        return review;
    }

    public int number() {
        return number;
    }

    public RevisionRef revision() {
        return revision;
    }

    /** The whole revision, as JSON. */
    public String revisionJson() {
        return revisionJson;
    }

    public Named submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<RoundOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> recordHash() {
        return Optional.ofNullable(recordHash);
    }
}
