package health.newsroom.review.record;

import health.newsroom.events.CanonicalJson;
import health.newsroom.http.Json;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.decision.RoundOutcome;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.ledger.LedgerEntry;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.RevisionRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Ends a round as soon as everybody who owes something has signed it, whatever brought that about. */
@ApplicationScoped
public class CompleteRound {

    private final ReviewRoom room;
    private final SignedRecord signed;
    private final Announce announce;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Json json;
    private final Clock clock;

    @Inject
    public CompleteRound(
            ReviewRoom room,
            SignedRecord signed,
            Announce announce,
            Ledger ledger,
            Outbox outbox,
            Json json,
            Clock clock) {
        this.room = room;
        this.signed = signed;
        this.announce = announce;
        this.ledger = ledger;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** What the ledger keeps of the end. */
    private record End(int round, RevisionRef revision, RoundOutcome outcome, String recordHash) {}

    /**
     * Ends the round if it is done. The caller has entered the review, so this happens once.
     *
     * @param before the proceedings as they were before the caller changed something
     */
    public Optional<RoundOutcome> ifDone(Proceedings before) {
        Proceedings now = room.again(before);
        if (!now.round().isOpen() || !now.duties().areDone(now.signers())) {
            return Optional.empty();
        }
        Optional<RoundOutcome> outcome =
                RoundOutcome.of(now.standings(), now.undecided().size());
        outcome.ifPresent(result -> complete(now, result));
        return outcome;
    }

    private void complete(Proceedings round, RoundOutcome outcome) {
        Instant now = clock.instant();
        endAssignments(round, now);
        ReviewRecord record = ReviewRecord.of(round);
        String recordHash = CanonicalJson.hash(json.text(record));
        round.round().complete(outcome, recordHash, now);
        round.review().complete(outcome);
        RevisionRef revision = round.review().revision();
        int number = round.round().number();
        LedgerEntry head = ledger.write(
                round.review().id(), EntryKind.ROUND_COMPLETED, null, new End(number, revision, outcome, recordHash));
        String signedRecord = outcome == RoundOutcome.APPROVED
                ? signed.of(round, new SignedRecord.Sealed(record, recordHash, head.hash()), now)
                        .orElse(null)
                : null;
        UUID review = round.review().id();
        outbox.publish(new OutgoingEvent(
                ReviewCompleted.TYPE,
                review.toString(),
                new ReviewCompleted(
                        review,
                        round.review().article(),
                        revision,
                        number,
                        outcome,
                        now,
                        record,
                        recordHash,
                        head.hash(),
                        signedRecord)));
    }

    private void endAssignments(Proceedings round, Instant now) {
        Set<UUID> signers = round.signers();
        for (Assignment assignment : round.seated()) {
            if (signers.contains(assignment.reviewer().person())) {
                assignment.complete(now);
            } else {
                assignment.cancel("The round ended and nothing was owed.", now);
            }
            announce.changed(round.review(), assignment, null);
        }
    }
}
