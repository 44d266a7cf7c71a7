package health.newsroom.review.judgement;

import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Ground;
import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.WordingLimit;
import health.newsroom.review.claim.panache.Claims;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Judgement;
import health.newsroom.review.decision.Outcome;
import health.newsroom.review.decision.Subject;
import health.newsroom.review.decision.panache.Decisions;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.record.Announce;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer decides a claim of the revision in review; until they sign they may decide it again. */
@ApplicationScoped
public class DecideClaim {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Bench bench;
    private final Claims claims;
    private final Decisions decisions;
    private final Announce announce;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public DecideClaim(
            ReviewRoom room,
            Viewers viewers,
            Bench bench,
            Claims claims,
            Decisions decisions,
            Announce announce,
            Ledger ledger,
            Outbox outbox,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.bench = bench;
        this.claims = claims;
        this.decisions = decisions;
        this.announce = announce;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the ledger keeps of it. */
    private record Decided(
            UUID decision,
            UUID claim,
            String exact,
            Outcome outcome,
            @Nullable String comment,
            @Nullable String suggestedWording,
            @Nullable Boolean attributionConfirmed,
            String revisionHash,
            String evidenceHash,
            UUID credential) {}

    @Transactional
    public Decision decide(UUID claimId, Judgement judgement, String revisionHash) {
        Proceedings round = room.enter(claims.reviewOf(claimId));
        Viewer viewer = viewers.current();
        Bench.Seat seat = bench.admit(viewer, round);
        Bench.requireCurrent(revisionHash, round);
        Claim claim = round.claim(claimId).orElseThrow(Bench::olderRevision);
        round.round().requireOpen();
        requireNotSigned(viewer, claim, round);
        judgement.requireAnswers(claim.kind() == ClaimKind.ATTRIBUTION);
        requireSupport(judgement, claim, round);
        requireWithinEvidence(judgement, claim, round);
        if (seat.assignment().accept()) {
            announce.changed(round.review(), seat.assignment(), viewer.named());
        }
        Decision decision = write(round, claim, judgement, viewer.named(), seat);
        outbox.publish(new OutgoingEvent(ReviewDecided.TYPE, round.review().id().toString(), event(round, decision)));
        return decision;
    }

    private Decision write(Proceedings round, Claim claim, Judgement judgement, Named reviewer, Bench.Seat seat) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        String hash = round.round().revision().hash();
        String evidenceHash = round.grounds().hash(claim);
        Decided entry = new Decided(
                id,
                claim.id(),
                round.sentence(claim.sentence()).exact(),
                judgement.outcome(),
                judgement.comment(),
                judgement.suggestedWording(),
                judgement.attributionConfirmed(),
                hash,
                evidenceHash,
                seat.credential().id());
        UUID review = round.review().id();
        long number = ledger.write(review, EntryKind.DECIDED, reviewer, entry).number();
        Subject subject = new Subject(review, round.round().id(), claim.id(), hash, evidenceHash);
        Decision decision = new Decision(id, number, subject, reviewer, judgement, now);
        decisions.persist(decision);
        return decision;
    }

    private static void requireNotSigned(Viewer viewer, Claim claim, Proceedings round) {
        boolean signed = round.ballot().last(claim.id()).stream()
                .filter(decision -> decision.reviewer().person().equals(viewer.person()))
                .flatMap(decision -> round.ballot().signOff(decision).stream())
                .anyMatch(signOff -> signOff.round().equals(round.round().id()));
        if (signed) {
            throw Refusal.conflict("already-signed", "You have signed your decision of this claim; it stands.");
        }
    }

    /** What rests on nothing but what its publishers took back is not approved, whatever the physician knows besides. */
    private static void requireSupport(Judgement judgement, Claim claim, Proceedings round) {
        List<Source> sources =
                round.grounds().of(claim).stream().map(Ground::source).toList();
        boolean approves = judgement.outcome().approves();
        if (approves
                && sources.stream().anyMatch(Source::isTakenBack)
                && sources.stream().noneMatch(Source::supports)) {
            throw Refusal.conflict(
                    "rests-on-retracted-source",
                    "All this claim rests on was taken back by its publisher: decide NEEDS_EVIDENCE, or give it another source.");
        }
    }

    /** An approval of words stronger than their evidence says why, in its comment. */
    private static void requireWithinEvidence(Judgement judgement, Claim claim, Proceedings round) {
        if (judgement.outcome() != Outcome.APPROVED || judgement.comment() != null) {
            return;
        }
        WordingLimit.exceededBy(
                        round.sentence(claim.sentence()).exact(),
                        round.grounds().of(claim))
                .ifPresent(excess -> {
                    throw Refusal.conflict(
                            "wording-exceeds-evidence",
                            excess
                                    + " Ask for softer words (OVERSTATED, with suggestedWording), appraise a stronger source,"
                                    + " or say in the comment why these words may stand.");
                });
    }

    private static ReviewDecided event(Proceedings round, Decision decision) {
        return new ReviewDecided(
                round.review().id(),
                round.review().article(),
                round.review().revision(),
                decision.claim(),
                decision.id(),
                decision.reviewer(),
                decision.outcome(),
                decision.decidedAt());
    }
}
