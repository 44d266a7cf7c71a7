package health.newsroom.review.submission;

import health.newsroom.review.assignment.Obstacle;
import health.newsroom.review.carryover.CarryOver;
import health.newsroom.review.carryover.ClaimFate;
import health.newsroom.review.carryover.Fate;
import health.newsroom.review.carryover.PastClaim;
import health.newsroom.review.carryover.PastDecision;
import health.newsroom.review.carryover.PresentClaim;
import health.newsroom.review.carryover.panache.Fates;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.decision.Carried;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.SignOff;
import health.newsroom.review.decision.panache.Decisions;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.ledger.LedgerEntry;
import health.newsroom.review.reopening.Recalls;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.staffing.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries out what the carry-over decides: decisions that stand are taken into the new round, and every fate is written down. */
@ApplicationScoped
public class CarryDecisions {

    private final Candidates candidates;
    private final Recalls recalls;
    private final Decisions decisions;
    private final Fates fates;
    private final Ledger ledger;

    @Inject
    public CarryDecisions(Candidates candidates, Recalls recalls, Decisions decisions, Fates fates, Ledger ledger) {
        this.candidates = candidates;
        this.recalls = recalls;
        this.decisions = decisions;
        this.fates = fates;
        this.ledger = ledger;
    }

    /** What the ledger keeps of it. */
    private record CarriedOver(String fromRevision, List<Fate> claims, List<UUID> markedSentences) {}

    void carry(Proceedings before, Proceedings now, Inheritance inheritance) {
        CarryOver carryOver = new CarryOver(
                inheritance.trail().orElseThrow(), present(now), reviewer -> whyNotEntitled(reviewer, now));
        List<Fate> decided = carryOver.fates(past(before, recalls.of(before)));
        List<UUID> marks = now.sentences().stream()
                .filter(ReviewedSentence::isMarkCarried)
                .map(ReviewedSentence::id)
                .toList();
        String from = before.round().revision().hash();
        LedgerEntry entry =
                ledger.write(now.review().id(), EntryKind.CARRIED_OVER, null, new CarriedOver(from, decided, marks));
        for (int i = 0; i < decided.size(); i++) {
            keep(decided.get(i), before, now, entry.number());
            fates.persist(new ClaimFate(now.round().id(), i, exact(before, decided.get(i)), decided.get(i)));
        }
    }

    private void keep(Fate fate, Proceedings before, Proceedings now, long ledgerNumber) {
        UUID present = fate.present();
        if (present == null) {
            return;
        }
        for (Decision decision : before.ballot().last(fate.past())) {
            if (fate.kept().contains(decision.id())) {
                UUID signOff =
                        before.ballot().signOff(decision).map(SignOff::id).orElse(null);
                String from = before.round().revision().hash();
                decisions.persist(decision.carriedTo(
                        UUID.randomUUID(),
                        ledgerNumber,
                        now.round().id(),
                        present,
                        new Carried(decision.id(), signOff, from)));
            }
        }
    }

    private static List<PastClaim> past(Proceedings before, Recalls.Found called) {
        return before.claims().stream()
                .map(claim -> new PastClaim(
                        claim.id(),
                        claim.sentence(),
                        claim.kind(),
                        claim.risk(),
                        before.evidence(claim),
                        before.ballot().last(claim.id()).stream()
                                .filter(decision -> !before.ballot().isOverruled(decision))
                                .map(decision -> past(decision, called))
                                .toList()))
                .toList();
    }

    private static PastDecision past(Decision decision, Recalls.Found called) {
        return new PastDecision(
                decision.id(),
                decision.reviewer().person(),
                decision.reviewer().name(),
                decision.outcome(),
                called.back(decision).orElse(null));
    }

    private static List<PresentClaim> present(Proceedings now) {
        return now.claims().stream()
                .map(claim ->
                        new PresentClaim(claim.id(), claim.sentence(), claim.kind(), claim.risk(), now.evidence(claim)))
                .toList();
    }

    /** Whoever may not review the revision as it is now has no approval in it; having left the review is no such reason. */
    private Optional<String> whyNotEntitled(UUID reviewer, Proceedings now) {
        return candidates
                .of(reviewer)
                .map(person -> Obstacle.between(person, now.involvement()).stream()
                        .filter(Obstacle::endsApprovals)
                        .findFirst()
                        .map(Obstacle::words))
                .orElse(Optional.of(Obstacle.NO_ACTIVE_CREDENTIAL.words()));
    }

    private static String exact(Proceedings before, Fate fate) {
        Claim claim = before.claim(fate.past()).orElseThrow();
        return before.sentence(claim.sentence()).exact();
    }
}
