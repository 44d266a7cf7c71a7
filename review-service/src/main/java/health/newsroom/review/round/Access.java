package health.newsroom.review.round;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.decision.Decision;
import java.time.Instant;
import java.util.UUID;

/**
 * Who may see and touch what of a review. Editors see all reviews, writers those of their own articles, physicians those assigned
 * to them. While a round is open no reviewer sees another's decisions before both have signed, and no writer sees any: whoever is
 * or was a reviewer of the round is that first, and whoever wrote in the article is its writer first, whatever else they are. An
 * editor who is a physician too, and so may be asked, sees of an open round only what has to be adjudicated.
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

    /** Whether the caller acts as an editor who has no part in this review, neither in the text nor in judging it. */
    public boolean isOverseer() {
        UUID person = viewer.person();
        return viewer.isEditor() && !proceedings.isContributor(person) && !proceedings.hadSeat(person);
    }

    /** Where the review stands, as far as the caller may know: that physicians contradict each other is kept with their decisions. */
    public ReviewState state() {
        return proceedings.review().state().seenBy(isOverseer());
    }

    /**
     * Whether a decision is shown to the caller: their own always; another's once it is signed and nothing the caller may still
     * decide can be swayed by it.
     */
    public boolean sees(Decision decision) {
        if (decision.reviewer().person().equals(viewer.person())) {
            return true;
        }
        if (proceedings.ballot().signOff(decision).isEmpty()) {
            return isOverseer() && !viewer.isPhysician();
        }
        return proceedings.round().isOpen()
                ? seesSigned(decision)
                : proceedings.round().outcome().isPresent() || !couldReview();
    }

    private boolean seesSigned(Decision decision) {
        if (proceedings.hadSeat(viewer.person())) {
            return decision.carried().isPresent() ? !owes(decision.claim()) : proceedings.hasStood(viewer.person());
        }
        if (decision.carried().isPresent()) {
            return true;
        }
        return isOverseer() && (!viewer.isPhysician() || isAdjudicable(decision.claim()));
    }

    /** Once decisions contradict each other a medical editor has to read them, physician or not. */
    private boolean isAdjudicable(UUID claim) {
        return proceedings
                .claim(claim)
                .filter(known -> proceedings.standing(known).isDisputed()
                        || !proceedings.ballot().adjudications(claim).isEmpty())
                .isPresent();
    }

    private boolean owes(UUID claim) {
        UUID person = viewer.person();
        return proceedings.duties().of(person).contains(claim) && !proceedings.hasStood(person);
    }

    /** Whether the caller may be asked to judge the same words again, after a round that came to nothing. */
    private boolean couldReview() {
        return viewer.isPhysician() && !proceedings.signers().contains(viewer.person());
    }

    /** Whether what others decided at that moment is kept from the caller, because the round is open or came to nothing. */
    public boolean isKeptInTheDark(Instant decidedAt) {
        Round round = proceedings.round();
        boolean isOfThisRound = !decidedAt.isBefore(round.openedAt());
        if (round.isOpen()) {
            return isOfThisRound ? !isOverseer() || viewer.isPhysician() : viewer.isPhysician() && isGivenUp(decidedAt);
        }
        return viewer.isPhysician() && isGivenUp(decidedAt);
    }

    private boolean isGivenUp(Instant moment) {
        return proceedings.givenUp().stream().anyMatch(past -> past.covers(moment));
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
