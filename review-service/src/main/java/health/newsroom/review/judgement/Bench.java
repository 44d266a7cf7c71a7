package health.newsroom.review.judgement;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.decision.SignedCredential;
import health.newsroom.review.person.panache.Credentials;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets only those judge who may: this physician, on this revision, at this moment. */
@ApplicationScoped
public class Bench {

    private final Credentials credentials;
    private final Clock clock;

    @Inject
    public Bench(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A reviewer who may judge, and with what. */
    record Seat(Assignment assignment, SignedCredential credential) {}

    Seat admit(Viewer viewer, Proceedings round) {
        if (round.isContributor(viewer.person())) {
            throw Refusal.forbidden("own-article", "Nobody reviews an article that they wrote, edited or submitted.");
        }
        requireOpenOrKnown(viewer, round);
        Assignment assignment = round.seatOf(viewer.person())
                .orElseThrow(() -> Refusal.forbidden("not-assigned", "This review is not assigned to you."));
        SignedCredential credential = credentials
                .entitling(viewer.person(), clock.instant())
                .map(SignedCredential::of)
                .orElseThrow(
                        () -> Refusal.forbidden(
                                "credential-not-active",
                                "You have no verified, active licence to practise medicine at this moment: ask a credential officer to look at it."));
        return new Seat(assignment, credential);
    }

    /** Whoever had a part in the round learns that it is over, rather than that they are not assigned. */
    private static void requireOpenOrKnown(Viewer viewer, Proceedings round) {
        boolean tookPart = round.assignments().stream()
                .filter(assignment -> assignment.round().equals(round.round().id()))
                .filter(Assignment::isStanding)
                .anyMatch(assignment -> assignment.reviewer().person().equals(viewer.person()));
        if (tookPart) {
            round.round().requireOpen();
        }
    }

    static void requireCurrent(String revisionHash, Proceedings round) {
        if (!round.round().revision().hash().equals(revisionHash)) {
            throw olderRevision();
        }
    }

    static Refusal olderRevision() {
        return Refusal.conflict(
                "older-revision",
                "This is not the revision in review any more: read the review again and judge the text as it is now.");
    }
}
