package health.newsroom.review.assignment;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.person.Named;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer's part in one round of a review: the place they sit in says what they owe. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID review;
    private UUID round;
    private int place;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "reviewer"))
    @AttributeOverride(name = "name", column = @Column(name = "reviewer_name"))
    private Named reviewer;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private Instant respondBy;
    private Instant dueBy;
    private Instant assignedAt;
    private @Nullable Instant endedAt;
    private @Nullable String reason;
    private boolean takenOff;
    private @Nullable Instant askAgainAt;
    private boolean mayBeAskedAgain;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    public Assignment(UUID review, UUID round, int place, Named reviewer, Deadlines deadlines, Instant now) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.round = round;
        this.place = place;
        this.reviewer = reviewer;
        this.state = AssignmentState.AWAITING_RESPONSE;
        this.respondBy = deadlines.respondBy();
        this.dueBy = deadlines.dueBy();
        this.assignedAt = now;
    }

    /** The reviewer takes it on; deciding the first claim does so too. Returns whether that was news. */
    public boolean accept() {
        requireOpen();
        boolean news = state == AssignmentState.AWAITING_RESPONSE;
        state = AssignmentState.ACCEPTED;
        return news;
    }

    /** The reviewer cannot now and wants to be asked again at that time, if somebody is still wanted then. */
    public void postpone(Instant until, @Nullable String why, Instant now) {
        requireOpen();
        askAgainAt = until;
        mayBeAskedAgain = false;
        end(AssignmentState.POSTPONED, why, now);
    }

    /** The time has come. */
    public void askAgain() {
        mayBeAskedAgain = true;
    }

    /** Takes back that the reviewer declined, put it off or was taken off: they are asked anew. */
    public void reinstate(int freePlace, Deadlines deadlines, Instant now) {
        boolean ended = switch (state) {
            case DECLINED, POSTPONED, CANCELLED -> true;
            case AWAITING_RESPONSE, ACCEPTED, RESPONSE_OVERDUE, REVIEW_OVERDUE, COMPLETE -> false;
        };
        if (!ended) {
            throw Refusal.conflict("not-ended", "This assignment is " + state + ": there is nothing to take back.");
        }
        state = AssignmentState.AWAITING_RESPONSE;
        place = freePlace;
        respondBy = deadlines.respondBy();
        dueBy = deadlines.dueBy();
        assignedAt = now;
        endedAt = null;
        reason = null;
        takenOff = false;
        askAgainAt = null;
        mayBeAskedAgain = false;
    }

    public void decline(@Nullable String why, Instant now) {
        requireOpen();
        end(AssignmentState.DECLINED, why, now);
    }

    /** An editor takes the reviewer off; they are not chosen for this review again. */
    public void takeOff(@Nullable String why, Instant now) {
        requireOpen();
        takenOff = true;
        end(AssignmentState.CANCELLED, why, now);
    }

    /** Ends it for a reason that says nothing against the reviewer in later rounds. */
    public void cancel(String why, Instant now) {
        requireOpen();
        end(AssignmentState.CANCELLED, why, now);
    }

    public void complete(Instant now) {
        requireOpen();
        end(AssignmentState.COMPLETE, null, now);
    }

    private void end(AssignmentState last, @Nullable String why, Instant now) {
        state = last;
        reason = why;
        endedAt = now;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw Refusal.conflict("assignment-over", "This assignment is over (" + state + ") and cannot be changed.");
        }
    }

    /** Where it stands at this moment: overdue is what time makes of it. */
    public AssignmentState state(Instant now) {
        if (state == AssignmentState.AWAITING_RESPONSE && now.isAfter(respondBy)) {
            return AssignmentState.RESPONSE_OVERDUE;
        }
        if (state == AssignmentState.ACCEPTED && now.isAfter(dueBy)) {
            return AssignmentState.REVIEW_OVERDUE;
        }
        return state;
    }

    /** Whether it is open and the reviewer has not accepted it, in time or not. */
    public boolean awaitsResponse() {
        return state == AssignmentState.AWAITING_RESPONSE;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it is being done or was done: its reviewer may see the review. */
    public boolean isStanding() {
        return isOpen() || state == AssignmentState.COMPLETE;
    }

    /** Whether the reviewer left: declined, was taken off, or put it off to a time that has not come. */
    public boolean isLeft() {
        boolean putOff = state == AssignmentState.POSTPONED && !mayBeAskedAgain;
        return takenOff || putOff || state == AssignmentState.DECLINED;
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

    public UUID round() {
        return round;
    }

    /** 1 for the first reviewer, who owes every claim, 2 for the second, who owes what takes two. */
    public int place() {
        return place;
    }

    public Named reviewer() {
        return reviewer;
    }

    public Deadlines deadlines() {
        return new Deadlines(respondBy, dueBy);
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** When the reviewer wants to be asked again. */
    public Optional<Instant> askAgainAt() {
        return Optional.ofNullable(askAgainAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
