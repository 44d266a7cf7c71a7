package health.newsroom.review.staffing;

import health.newsroom.http.EntityTags;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Timer;
import health.newsroom.review.assignment.TimerKind;
import health.newsroom.review.assignment.panache.Timers;
import health.newsroom.review.record.Announce;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reviewer accepts, declines or puts it off, or an editor takes them off or takes that back. */
@ApplicationScoped
public class AnswerAssignment {

    private static final Duration LONGEST = Duration.ofDays(180);

    private final ReviewRoom room;
    private final Viewers viewers;
    private final StaffReview staffing;
    private final AssignByHand hand;
    private final CompleteRound completion;
    private final Timers timers;
    private final Announce announce;
    private final Clock clock;

    @Inject
    public AnswerAssignment(
            ReviewRoom room,
            Viewers viewers,
            StaffReview staffing,
            AssignByHand hand,
            CompleteRound completion,
            Timers timers,
            Announce announce,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.staffing = staffing;
        this.hand = hand;
        this.completion = completion;
        this.timers = timers;
        this.announce = announce;
        this.clock = clock;
    }

    /**
     * What somebody says to an assignment.
     *
     * @param askAgainAt of one that is put off
     */
    public record Reply(
            Answer answer,
            @Nullable String reason,
            @Nullable Instant askAgainAt) {

        String requiredReason() {
            if (reason == null || reason.isBlank()) {
                throw Refusal.invalid(
                        "reason-required",
                        "/reason",
                        "Say why in a few words: whoever finds another reviewer reads it.");
            }
            return reason.strip();
        }
    }

    @Transactional
    public Assignment answer(UUID review, UUID assignmentId, Reply reply, @Nullable String ifMatch) {
        Proceedings round = room.enter(review);
        Assignment assignment = round.assignment(assignmentId);
        Viewer viewer = viewers.current();
        requireTheirs(assignment, reply.answer(), viewer);
        EntityTags.require(ifMatch, assignment.version());
        Instant now = clock.instant();
        switch (reply.answer()) {
            case ACCEPTED -> assignment.accept();
            case DECLINED -> assignment.decline(reply.requiredReason(), now);
            case CANCELLED -> assignment.takeOff(reply.reason(), now);
            case POSTPONED -> postpone(assignment, reply, now);
            case REINSTATED -> hand.reinstate(round, assignment, reply.reason());
        }
        if (reply.answer() != Answer.REINSTATED) {
            announce.changed(round.review(), assignment, viewer.named());
        }
        staffing.staff(round);
        completion.ifDone(round);
        return assignment;
    }

    private void postpone(Assignment assignment, Reply reply, Instant now) {
        Instant until = reply.askAgainAt();
        if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw Refusal.invalid(
                    "ask-again-date",
                    "/askAgainAt",
                    "Say when to ask you again: a moment from now on, within " + LONGEST.toDays() + " days.");
        }
        assignment.postpone(until, reply.reason(), now);
        timers.persist(new Timer(assignment.id(), TimerKind.ASK_AGAIN, until, until));
    }

    private static void requireTheirs(Assignment assignment, Answer answer, Viewer viewer) {
        boolean isReviewer = assignment.reviewer().person().equals(viewer.person());
        boolean isEditors = answer == Answer.CANCELLED || answer == Answer.REINSTATED;
        boolean may = isEditors ? viewer.isEditor() : isReviewer;
        if (!may) {
            throw isEditors
                    ? Refusal.forbidden(
                            "forbidden", "Only an editor takes a reviewer off or back; decline if it is your own.")
                    : Refusal.forbidden(
                            "not-assigned", "Only the reviewer accepts, declines or puts off an assignment.");
        }
    }
}
