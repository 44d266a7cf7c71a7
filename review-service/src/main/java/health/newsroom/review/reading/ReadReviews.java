package health.newsroom.review.reading;

import health.newsroom.http.PageRequest;
import health.newsroom.review.carryover.ClaimFate;
import health.newsroom.review.carryover.panache.Fates;
import health.newsroom.review.claim.RaisedFlag;
import health.newsroom.review.claim.panache.RaisedFlags;
import health.newsroom.review.ledger.LedgerEntry;
import health.newsroom.review.ledger.panache.LedgerEntries;
import health.newsroom.review.reading.panache.ReviewList;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads reviews, each as far as the caller may see it, from one moment of the database. */
@ApplicationScoped
public class ReadReviews {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final ReviewList reviews;
    private final Fates fates;
    private final RaisedFlags flags;
    private final LedgerEntries ledger;

    @Inject
    public ReadReviews(
            ReviewRoom room,
            Viewers viewers,
            ReviewList reviews,
            Fates fates,
            RaisedFlags flags,
            LedgerEntries ledger) {
        this.room = room;
        this.viewers = viewers;
        this.reviews = reviews;
        this.fates = fates;
        this.flags = flags;
        this.ledger = ledger;
    }

    /**
     * A round the caller may see.
     *
     * @param flags by the sentence they stand on; those of the whole text under none
     * @param version the number of the ledger's last entry: whatever changes a review is written there
     */
    public record Seen(
            Access access, List<ClaimFate> fates, Map<Optional<UUID>, List<RaisedFlag>> flags, long version) {}

    /** Part of a ledger, and the access that says what of it is kept from the caller. */
    public record SeenLedger(Access access, List<LedgerEntry> entries) {}

    @Transactional
    public List<ReviewSummary> list(ReviewFilter filter, PageRequest page) {
        Viewer viewer = viewers.current();
        return reviews.page(viewer, filter, page).stream()
                .map(summary -> summary.seenBy(viewer.isEditor()))
                .toList();
    }

    @Transactional
    public Seen review(UUID id) {
        return seen(new Access(viewers.current(), room.look(id)).mayRead());
    }

    @Transactional
    public Seen roundOfClaim(UUID claim) {
        return seen(new Access(viewers.current(), room.lookAtClaim(claim)).mayRead());
    }

    @Transactional
    public SeenLedger ledger(UUID review, PageRequest page) {
        Access access = new Access(viewers.current(), room.look(review)).mayRead();
        long after = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        return new SeenLedger(access, ledger.after(review, after, page.fetch()));
    }

    private Seen seen(Access access) {
        UUID review = access.proceedings().review().id();
        long version = ledger.lastOf(review).map(LedgerEntry::number).orElse(0L);
        UUID round = access.proceedings().round().id();
        return new Seen(access, fates.of(round), flags.bySentence(round), version);
    }
}
