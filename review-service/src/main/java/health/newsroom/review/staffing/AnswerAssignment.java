package health.newsroom.review.staffing;

import health.newsroom.http.EntityTags;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reviewer accepts or declines, or an editor takes them off. */
@ApplicationScoped
public class AnswerAssignment {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final StaffReview staffing;
    private final CompleteRound completion;
    private final Announce announce;
    private final Clock clock;

    @Inject
    public AnswerAssignment(
            ReviewRoom room,
            Viewers viewers,
            StaffReview staffing,
            CompleteRound completion,
            Announce announce,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.staffing = staffing;
        this.completion = completion;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    public Assignment answer(
            UUID review, UUID assignmentId, Answer answer, @Nullable String reason, @Nullable String ifMatch) {
        Proceedings round = room.enter(review);
        Assignment assignment = round.assignment(assignmentId);
        Viewer viewer = viewers.current();
        requireTheirs(assignment, answer, viewer);
        EntityTags.require(ifMatch, assignment.version());
        switch (answer) {
            case ACCEPTED -> assignment.accept();
            case DECLINED -> assignment.decline(reason, clock.instant());
            case CANCELLED -> assignment.takeOff(reason, clock.instant());
        }
        announce.changed(round.review(), assignment, viewer.named());
        staffing.staff(round);
        completion.ifDone(round);
        return assignment;
    }

    private static void requireTheirs(Assignment assignment, Answer answer, Viewer viewer) {
        boolean isReviewer = assignment.reviewer().person().equals(viewer.person());
        boolean may = answer == Answer.CANCELLED ? viewer.isEditor() : isReviewer;
        if (!may) {
            throw answer == Answer.CANCELLED
                    ? Refusal.forbidden("forbidden", "Only an editor takes a reviewer off; decline if it is your own.")
                    : Refusal.forbidden("not-assigned", "Only the reviewer accepts or declines an assignment.");
        }
    }
}
