package health.newsroom.review.proposal;

import health.newsroom.http.EntityTags;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Description;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.panache.Claims;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.person.Named;
import health.newsroom.review.record.CompleteRound;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.staffing.StaffReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a claim of a sentence, or describes a claim otherwise. */
@ApplicationScoped
public class ShapeClaims {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Claims claims;
    private final StaffReview staffing;
    private final CompleteRound completion;
    private final Ledger ledger;

    @Inject
    public ShapeClaims(
            ReviewRoom room,
            Viewers viewers,
            Claims claims,
            StaffReview staffing,
            CompleteRound completion,
            Ledger ledger) {
        this.room = room;
        this.viewers = viewers;
        this.claims = claims;
        this.staffing = staffing;
        this.completion = completion;
        this.ledger = ledger;
    }

    /** What the ledger keeps of a claim as somebody described it. */
    private record Shaped(UUID claim, UUID sentence, ClaimKind kind, Risk risk, List<String> sources, String reason) {

        static Shaped of(Claim claim) {
            Description description = claim.description();
            return new Shaped(
                    claim.id(),
                    claim.sentence(),
                    description.kind(),
                    description.risk(),
                    description.evidence().keys(),
                    description.reason());
        }
    }

    private record Change(Shaped before, Shaped after) {}

    /** A sentence becomes a claim; a mark that it says nothing medical is taken back by that. */
    @Transactional
    public Claim make(UUID review, UUID sentenceId, Wish wish) {
        Proceedings round = room.enter(review);
        Access access = new Access(viewers.current(), round).mayShape();
        round.round().requireOpen();
        ReviewedSentence sentence = round.sentence(sentenceId);
        if (round.claimOf(sentence).isPresent()) {
            throw Refusal.conflict("already-a-claim", "This sentence is a claim already: change that one.");
        }
        sentence.unmark();
        Claim claim = Claim.made(
                review,
                sentence,
                description(round, sentence, wish, access.viewer().named()));
        claims.persist(claim);
        ledger.write(review, EntryKind.CLAIM_MADE, access.viewer().named(), Shaped.of(claim));
        staffing.staff(round);
        return claim;
    }

    /** A claim is described otherwise; the reviewers it now takes are found at once. */
    @Transactional
    public Claim change(UUID claimId, Wish wish, @Nullable String ifMatch) {
        Proceedings round = room.enter(claims.reviewOf(claimId));
        Access access = new Access(viewers.current(), round).mayShape();
        Claim claim = round.claim(claimId).orElseThrow(ShapeClaims::notOfThisRound);
        EntityTags.require(ifMatch, claim.version());
        round.round().requireOpen();
        ShapeRules.requireUndecided(round, claim);
        ShapeRules.requireHighStaysHigh(access, claim, wish.risk());
        Named by = access.viewer().named();
        Shaped before = Shaped.of(claim);
        claim.change(description(round, round.sentence(claim.sentence()), wish, by));
        ledger.write(round.review().id(), EntryKind.CLAIM_CHANGED, by, new Change(before, Shaped.of(claim)));
        staffing.staff(round);
        completion.ifDone(round);
        claims.flush();
        return claim;
    }

    private static Description description(Proceedings round, ReviewedSentence sentence, Wish wish, Named by) {
        String reason = wish.reason() == null || wish.reason().isBlank()
                ? "Described by " + by.name() + "."
                : wish.reason().strip();
        return new Description(wish.kind(), wish.risk(), reason, ShapeRules.evidence(round, sentence, wish.sources()));
    }

    static Refusal notOfThisRound() {
        return Refusal.conflict(
                "older-revision",
                "This claim belongs to an older revision, or was taken back: read the review again for the claims of the current one.");
    }
}
