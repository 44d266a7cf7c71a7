package health.newsroom.review.judgement;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.Obstacle;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.panache.Claims;
import health.newsroom.review.decision.Adjudication;
import health.newsroom.review.decision.Ballot;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Ruling;
import health.newsroom.review.decision.Subject;
import health.newsroom.review.decision.Verdict;
import health.newsroom.review.decision.panache.Adjudications;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.staffing.Candidates;
import health.newsroom.review.staffing.StaffReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * A medical editor rules on a claim that one physician settled and another objected to. The ruling is no approval: it either sends
 * the claim back, or sets the objection aside and leaves the quorum to physicians.
 */
@ApplicationScoped
public class AdjudicateClaim {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Candidates candidates;
    private final Claims claims;
    private final Adjudications adjudications;
    private final StaffReview staffing;
    private final CompleteRound completion;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public AdjudicateClaim(
            ReviewRoom room,
            Viewers viewers,
            Candidates candidates,
            Claims claims,
            Adjudications adjudications,
            StaffReview staffing,
            CompleteRound completion,
            Ledger ledger,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.candidates = candidates;
        this.claims = claims;
        this.adjudications = adjudications;
        this.staffing = staffing;
        this.completion = completion;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What the ledger keeps of it: the ruling, and what each of those it weighs said and why. */
    private record Adjudicated(UUID adjudication, UUID claim, String exact, Verdict verdict, List<Side> sides) {}

    private record Side(UUID decision, UUID reviewer, String outcome, String comment) {}

    @Transactional
    public Adjudication adjudicate(UUID claimId, Ruling ruling, String reason) {
        Proceedings round = room.enter(claims.reviewOf(claimId));
        Viewer viewer = viewers.current();
        requireImpartial(viewer, round);
        Claim claim = round.claim(claimId).orElseThrow(Bench::olderRevision);
        round.round().requireOpen();
        if (!round.standing(claim).isDisputed()) {
            throw Refusal.conflict(
                    "not-disputed",
                    "No two physicians have signed contradictory decisions of this claim, or it has been ruled on already.");
        }
        Adjudication made = write(round, claim, new Opinion(viewer, ruling, reason));
        staffing.staff(round);
        completion.ifDone(round);
        return made;
    }

    private record Opinion(Viewer by, Ruling ruling, String reason) {}

    private Adjudication write(Proceedings round, Claim claim, Opinion opinion) {
        Ballot ballot = round.ballot();
        List<Decision> weighed = ballot.counting(claim.id()).stream()
                .filter(decision -> ballot.signOff(decision).isPresent())
                .filter(decision -> !ballot.isOverruled(decision))
                .toList();
        Verdict verdict = new Verdict(
                opinion.by().named(),
                opinion.ruling(),
                opinion.reason().strip(),
                weighed.stream().map(Decision::id).toList(),
                weighed.stream()
                        .filter(decision -> decision.outcome().objects())
                        .map(Decision::id)
                        .toList(),
                clock.instant());
        UUID id = UUID.randomUUID();
        UUID review = round.review().id();
        Adjudicated entry = new Adjudicated(
                id,
                claim.id(),
                round.sentence(claim.sentence()).exact(),
                verdict,
                weighed.stream().map(AdjudicateClaim::side).toList());
        long number =
                ledger.write(review, EntryKind.ADJUDICATED, verdict.by(), entry).number();
        Subject subject = new Subject(
                review,
                round.round().id(),
                claim.id(),
                round.round().revision().hash(),
                round.grounds().hash(claim));
        Adjudication made = new Adjudication(id, number, subject, verdict);
        adjudications.persist(made);
        return made;
    }

    private static Side side(Decision decision) {
        String comment = decision.judgement().comment();
        return new Side(
                decision.id(), decision.reviewer().person(), decision.outcome().name(), comment == null ? "" : comment);
    }

    /** Nobody rules on their own text, on one they have a conflict with, or on their own judgement. */
    private void requireImpartial(Viewer viewer, Proceedings round) {
        if (round.isContributor(viewer.person())) {
            throw Refusal.forbidden("own-article", "Nobody judges an article that they wrote, edited or submitted.");
        }
        if (round.hadSeat(viewer.person())) {
            throw Refusal.forbidden(
                    "adjudicator-is-reviewer",
                    "You are, or were, a reviewer of this round: another medical editor has to rule on it.");
        }
        Candidate person = candidates
                .of(viewer.person())
                .orElseGet(() -> new Candidate(viewer.person(), viewer.named().name(), true, true, 0));
        List<Reason> conflicts = Obstacle.between(person, round.involvement()).stream()
                .filter(Obstacle::isConflict)
                .map(obstacle -> new Reason(obstacle.code(), person.name() + " " + obstacle.words() + "."))
                .toList();
        if (!conflicts.isEmpty()) {
            throw Refusal.forbidden(
                            "conflict-of-interest",
                            "You have a conflict with this article: another medical editor has to rule on it.")
                    .because(conflicts);
        }
    }
}
