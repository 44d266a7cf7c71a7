package health.newsroom.review.round;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.decision.Decision;
import java.time.Instant;
import java.util.UUID;

/**
 * Who may see and touch what of a review. Editors see all reviews, writers those of their own articles, physicians those assigned
 * to them. While a round is open no reviewer sees another's decisions before both have signed, and no writer sees any: whoever is
 * a reviewer of the round is that first, whatever else they are.
 */
public record Access(Viewer viewer, Proceedings proceedings) {

    /** Refuses whoever may not see the review. */
    public Access mayRead() {
        if (!viewer.isEditor() && !isOwnWriter() && !isReviewer()) {
            throw refusal();
        }
        return this;
    }

    /** Refuses whoever may not change what is a claim and what is not. */
    public Access mayShape() {
        if (!viewer.isEditor() && !isOwnWriter() && !isSeated()) {
            throw refusal();
        }
        return this;
    }

    /** Whether the caller acts only as the article's writer: then HIGH risk stays HIGH. */
    public boolean isOnlyWriter() {
        return !viewer.isEditor() && !isSeated();
    }

    public boolean sees(Decision decision) {
        boolean isOwn = decision.reviewer().person().equals(viewer.person());
        boolean isSigned = proceedings.ballot().signOff(decision).isPresent();
        boolean isPast = decision.carried().isPresent() || !proceedings.round().isOpen();
        if (isOwn || (isSigned && isPast)) {
            return true;
        }
        return isSeated() ? isSigned && proceedings.signers().contains(viewer.person()) : viewer.isEditor();
    }

    /** Whether what others decided at that moment is kept from the caller, because the round is open. */
    public boolean isKeptInTheDark(Instant decidedAt) {
        Round round = proceedings.round();
        return round.isOpen() && !decidedAt.isBefore(round.openedAt()) && (isSeated() || !viewer.isEditor());
    }

    private boolean isOwnWriter() {
        return viewer.isWriter() && proceedings.isContributor(viewer.person());
    }

    private boolean isSeated() {
        return proceedings.seatOf(viewer.person()).isPresent();
    }

    private boolean isReviewer() {
        UUID person = viewer.person();
        return viewer.isPhysician()
                && proceedings.assignments().stream()
                        .filter(assignment -> assignment.reviewer().person().equals(person))
                        .anyMatch(Assignment::isStanding);
    }

    private Refusal refusal() {
        return viewer.isPhysician() && !viewer.isWriter()
                ? Refusal.forbidden("not-assigned", "This review is not assigned to you.")
                : Refusal.forbidden("not-your-article", "This is the review of another writer's article.");
    }
}
