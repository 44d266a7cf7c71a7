package health.newsroom.review.proposal;

import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Mark;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says of sentences that they hold no medical claim: all of them, or none when one of them cannot be. */
@ApplicationScoped
public class MarkNonMedical {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final CompleteRound completion;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public MarkNonMedical(ReviewRoom room, Viewers viewers, CompleteRound completion, Ledger ledger, Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.completion = completion;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What the ledger keeps of it. */
    private record Marked(
            List<UUID> sentences,
            List<UUID> removedClaims,
            @Nullable String reason) {}

    @Transactional
    public Proceedings mark(UUID review, List<UUID> sentenceIds, @Nullable String reason) {
        Proceedings round = room.enter(review);
        Access access = new Access(viewers.current(), round).mayShape();
        round.round().requireOpen();
        List<UUID> marked = new ArrayList<>();
        List<UUID> removed = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(sentenceIds)) {
            ReviewedSentence sentence = round.sentence(id);
            Claim claim = round.claimOf(sentence).orElse(null);
            ShapeRules.requireNotHigh(access, sentence, claim);
            if (claim != null) {
                ShapeRules.requireUndecided(round, claim);
                claim.remove();
                removed.add(claim.id());
            }
            if (sentence.mark().isEmpty()) {
                sentence.mark(statement(access.viewer(), reason));
                marked.add(id);
            }
        }
        ledger.write(
                review, EntryKind.MARKED_NON_MEDICAL, access.viewer().named(), new Marked(marked, removed, reason));
        completion.ifDone(round);
        return room.again(round);
    }

    private Mark statement(Viewer by, @Nullable String reason) {
        return new Mark(by.person(), by.named().name(), clock.instant(), reason);
    }
}
