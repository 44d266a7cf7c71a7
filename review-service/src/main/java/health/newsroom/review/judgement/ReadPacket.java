package health.newsroom.review.judgement;

import health.newsroom.review.carryover.ClaimFate;
import health.newsroom.review.carryover.panache.Fates;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.panache.Decisions;
import health.newsroom.review.judgement.panache.Showings;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives a reviewer what is new since they last looked, and remembers which claims they were shown by it. */
@ApplicationScoped
public class ReadPacket {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Bench bench;
    private final Decisions decisions;
    private final Fates fates;
    private final Showings showings;
    private final Clock clock;

    @Inject
    public ReadPacket(
            ReviewRoom room,
            Viewers viewers,
            Bench bench,
            Decisions decisions,
            Fates fates,
            Showings showings,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.bench = bench;
        this.decisions = decisions;
        this.fates = fates;
        this.showings = showings;
        this.clock = clock;
    }

    /**
     * @param owed what the reviewer has to decide in this round and has not signed, in reading order
     * @param gone what they decided on the revision before and is not in this one any more
     */
    public record Packet(Proceedings round, List<Owed> owed, List<Gone> gone) {}

    /** A claim to decide, what became of the words it comes from, and what the reviewer said of those. */
    public record Owed(Claim claim, Optional<ClaimFate> fate, Optional<Decision> before, Optional<Decision> now) {}

    /** A claim that is not there any more. */
    public record Gone(ClaimFate fate, Decision before) {}

    @Transactional
    public Packet read(UUID review) {
        Proceedings round = room.enter(review);
        Viewer viewer = viewers.current();
        bench.admit(viewer, round);
        round.round().requireOpen();
        UUID person = viewer.person();
        List<ClaimFate> all = fates.of(round.round().id());
        List<UUID> mine = round.duties().of(person);
        List<Owed> owed = round.sentences().stream()
                .flatMap(sentence -> round.claimOf(sentence).stream())
                .filter(claim -> mine.contains(claim.id()))
                .filter(claim -> signedNow(round, claim, person).isEmpty())
                .map(claim -> owed(round, claim, all, person))
                .toList();
        owed.forEach(item -> remember(item.claim(), person));
        List<Gone> gone = all.stream()
                .filter(fate -> fate.present().isEmpty())
                .flatMap(fate -> last(fate.past(), person).map(decision -> new Gone(fate, decision)).stream())
                .toList();
        return new Packet(round, owed, gone);
    }

    private Owed owed(Proceedings round, Claim claim, List<ClaimFate> all, UUID person) {
        Optional<ClaimFate> fate = all.stream()
                .filter(known -> known.present().filter(claim.id()::equals).isPresent())
                .findFirst();
        Optional<Decision> now = round.ballot().last(claim.id()).stream()
                .filter(decision -> decision.reviewer().person().equals(person))
                .filter(decision -> decision.carried().isEmpty())
                .findFirst();
        return new Owed(claim, fate, fate.flatMap(known -> last(known.past(), person)), now);
    }

    private Optional<Decision> last(UUID claim, UUID person) {
        return decisions.list("claim = ?1 and reviewer.person = ?2", claim, person).stream()
                .max(Comparator.comparingLong(Decision::ledgerNumber));
    }

    private static Optional<Decision> signedNow(Proceedings round, Claim claim, UUID person) {
        return round.ballot().counting(claim.id()).stream()
                .filter(decision -> decision.reviewer().person().equals(person))
                .filter(decision -> decision.carried().isEmpty())
                .filter(decision -> round.ballot().signOff(decision).isPresent())
                .findFirst();
    }

    private void remember(Claim claim, UUID person) {
        ShownTo shown = new ShownTo(claim.id(), person);
        Showing known = showings.findById(shown);
        if (known == null) {
            showings.persist(new Showing(shown, claim.version(), clock.instant()));
        } else {
            known.again(claim.version(), clock.instant());
        }
    }
}
