package health.newsroom.review.judgement;

import health.newsroom.events.CanonicalJson;
import health.newsroom.http.Json;
import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Meaning;
import health.newsroom.review.decision.SignOff;
import health.newsroom.review.decision.Signature;
import health.newsroom.review.decision.panache.SignOffs;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.record.Announce;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.ReviewState;
import health.newsroom.review.round.Viewer;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.staffing.StaffReview;
import health.newsroom.review.text.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer signs their decisions on the revision in review. The last one who owes a signature ends the round by it. */
@ApplicationScoped
public class SignRound {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Bench bench;
    private final SignOffs signOffs;
    private final StaffReview staffing;
    private final CompleteRound completion;
    private final Announce announce;
    private final Ledger ledger;
    private final Json json;
    private final Clock clock;

    @Inject
    public SignRound(
            ReviewRoom room,
            Viewers viewers,
            Bench bench,
            SignOffs signOffs,
            StaffReview staffing,
            CompleteRound completion,
            Announce announce,
            Ledger ledger,
            Json json,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.bench = bench;
        this.signOffs = signOffs;
        this.staffing = staffing;
        this.completion = completion;
        this.announce = announce;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /** A signature, and where the review stands after it. */
    public record Signed(SignOff signOff, List<Judged> manifest, ReviewState state) {}

    /** What the ledger keeps of it: every claim with its outcome, bound to the revision and to the credential as it stands. */
    private record Entry(UUID signOff, Signature signature, List<Judged> decisions) {}

    /**
     * One decision as it is signed: what it was about, word for word.
     *
     * @param quoteHash of the sentence
     * @param contextHash of the heading above it and the sentences around it
     * @param evidenceHash of what it rests on, as it stood when it was decided; null when that was before evidence was bound
     */
    public record Judged(
            UUID decision,
            UUID claim,
            String exact,
            String outcome,
            String quoteHash,
            String contextHash,
            @Nullable String evidenceHash) {}

    @Transactional
    public Signed sign(UUID review, String revisionHash, Instant loggedInAt) {
        Proceedings round = room.enter(review);
        Viewer viewer = viewers.current();
        Bench.Seat seat = bench.admit(viewer, round);
        Bench.requireCurrent(revisionHash, round);
        round.round().requireOpen();
        List<Decision> unsigned = unsigned(round, viewer.person());
        requireDecided(round, viewer.person());
        requireSomethingToSign(round, viewer.person(), unsigned);
        requireSentencesDecided(round, viewer.person());
        if (seat.assignment().accept()) {
            announce.changed(round.review(), seat.assignment(), viewer.named());
        }
        List<Judged> manifest = unsigned.stream()
                .map(decision -> judged(decision, sentence(round, decision.claim())))
                .toList();
        Signature signature = new Signature(
                viewer.named(),
                revisionHash,
                seat.credential(),
                unsigned.stream().map(Decision::id).toList(),
                Meaning.of(unsigned),
                loggedInAt,
                clock.instant());
        SignOff signOff = write(round, signature, manifest);
        staffing.staff(round);
        completion.ifDone(round);
        return new Signed(signOff, manifest, round.review().state().seenBy(false));
    }

    private SignOff write(Proceedings round, Signature signature, List<Judged> judged) {
        UUID id = UUID.randomUUID();
        UUID review = round.review().id();
        long number = ledger.write(review, EntryKind.SIGNED_OFF, signature.reviewer(), new Entry(id, signature, judged))
                .number();
        SignOff signOff = new SignOff(id, number, review, round.round().id(), signature);
        signOffs.persist(signOff);
        return signOff;
    }

    private Judged judged(Decision decision, ReviewedSentence sentence) {
        Context context = sentence.context();
        return new Judged(
                decision.id(),
                decision.claim(),
                sentence.exact(),
                decision.outcome().name(),
                CanonicalJson.hash(json.text(List.of(context.exact()))),
                CanonicalJson.hash(json.text(List.of(context.heading(), context.before(), context.after()))),
                decision.evidenceHash().orElse(null));
    }

    private static List<Decision> unsigned(Proceedings round, UUID reviewer) {
        return round.claims().stream()
                .flatMap(claim -> round.ballot().last(claim.id()).stream())
                .filter(decision -> decision.reviewer().person().equals(reviewer))
                .filter(decision -> round.ballot().signOff(decision).isEmpty())
                .toList();
    }

    private static void requireDecided(Proceedings round, UUID reviewer) {
        List<Reason> open = round.duties().openFor(reviewer).stream()
                .map(claim -> new Reason("/claims/" + claim, exact(round, claim)))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict(
                            "claims-undecided",
                            "You still owe a decision on " + open.size() + " of the claims: decide them first.")
                    .because(open);
        }
    }

    private static void requireSomethingToSign(Proceedings round, UUID reviewer, List<Decision> unsigned) {
        if (unsigned.isEmpty() && round.signers().contains(reviewer)) {
            throw Refusal.conflict("already-signed", "You have signed this round, and have decided nothing since.");
        }
    }

    /** An approval is signed only once every sentence is either a claim or marked by a person; an objection sends it back anyway. */
    private static void requireSentencesDecided(Proceedings round, UUID reviewer) {
        boolean objects = round.standings().stream().anyMatch(claim -> claim.isObjectedBy(reviewer));
        List<ReviewedSentence> undecided = round.undecided();
        if (!objects && !undecided.isEmpty()) {
            throw Refusal.conflict(
                            "sentences-undecided",
                            undecided.size()
                                    + " sentences are neither a claim nor marked as non-medical by a person: mark them, or make claims of them, then sign.")
                    .because(undecided.stream()
                            .map(sentence -> new Reason("/sentences/" + sentence.id(), sentence.exact()))
                            .toList());
        }
    }

    private static ReviewedSentence sentence(Proceedings round, UUID claim) {
        return round.sentence(round.claim(claim).orElseThrow().sentence());
    }

    private static String exact(Proceedings round, UUID claim) {
        return round.claim(claim)
                .map(known -> round.sentence(known.sentence()).exact())
                .orElse("");
    }
}
