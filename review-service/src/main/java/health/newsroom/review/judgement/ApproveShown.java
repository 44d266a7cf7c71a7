package health.newsroom.review.judgement;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Judgement;
import health.newsroom.review.decision.Outcome;
import health.newsroom.review.judgement.panache.Showings;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** A reviewer approves several claims at once: only those of LOW risk that each was shown to them as it is. All or none. */
@ApplicationScoped
public class ApproveShown {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Bench bench;
    private final Showings showings;
    private final DecideClaim deciding;

    @Inject
    public ApproveShown(ReviewRoom room, Viewers viewers, Bench bench, Showings showings, DecideClaim deciding) {
        this.room = room;
        this.viewers = viewers;
        this.bench = bench;
        this.showings = showings;
        this.deciding = deciding;
    }

    @Transactional
    public List<Decision> approve(UUID review, List<UUID> wanted, String revisionHash) {
        Proceedings round = room.enter(review);
        Viewer viewer = viewers.current();
        bench.admit(viewer, round);
        Bench.requireCurrent(revisionHash, round);
        round.round().requireOpen();
        List<Claim> claims = wanted.stream()
                .distinct()
                .map(id -> round.claim(id).orElseThrow(Bench::olderRevision))
                .toList();
        requireAll(
                claims,
                claim -> claim.risk() == Risk.LOW,
                round,
                Refusal.conflict(
                        "not-low-risk", "Only claims of LOW risk are approved together: decide these one by one."));
        requireAll(
                claims,
                claim -> isShown(claim, viewer.person()),
                round,
                Refusal.conflict(
                        "not-shown",
                        "You were not shown all of these as they are now: read your packet of the review first."));
        Judgement approval = new Judgement(Outcome.APPROVED, null, null);
        return claims.stream()
                .map(claim -> deciding.decide(claim.id(), approval, revisionHash))
                .toList();
    }

    private boolean isShown(Claim claim, UUID person) {
        return showings.findByIdOptional(new ShownTo(claim.id(), person))
                .filter(showing -> showing.isOf(claim.version()))
                .isPresent();
    }

    private static void requireAll(List<Claim> claims, Predicate<Claim> rule, Proceedings round, Refusal refusal) {
        List<Reason> broken = claims.stream()
                .filter(rule.negate())
                .map(claim -> new Reason(
                        "/claims/" + claim.id(),
                        round.sentence(claim.sentence()).exact()))
                .toList();
        if (!broken.isEmpty()) {
            throw refusal.because(broken);
        }
    }
}
