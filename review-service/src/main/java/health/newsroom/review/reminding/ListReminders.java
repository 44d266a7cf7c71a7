package health.newsroom.review.reminding;

import health.newsroom.http.PageRequest;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Timer;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.assignment.panache.Timers;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What was said of assignments: to the caller, or to everybody when an editor asks. */
@ApplicationScoped
public class ListReminders {

    private final Timers timers;
    private final Assignments assignments;
    private final Reviews reviews;
    private final Viewers viewers;

    @Inject
    public ListReminders(Timers timers, Assignments assignments, Reviews reviews, Viewers viewers) {
        this.timers = timers;
        this.assignments = assignments;
        this.reviews = reviews;
        this.viewers = viewers;
    }

    /** One thing that was said, and what it is about. */
    public record Said(Timer timer, Assignment assignment, Review review) {

        public boolean stillHolds() {
            return timer.holds(assignment);
        }
    }

    @Transactional
    public List<Said> list(PageRequest page) {
        Viewer viewer = viewers.current();
        return timers.said(viewer.person().toString(), viewer.isEditor(), page).stream()
                .map(timer -> {
                    Assignment assignment = assignments.findById(timer.assignment());
                    return new Said(timer, assignment, reviews.findById(assignment.review()));
                })
                .toList();
    }
}
