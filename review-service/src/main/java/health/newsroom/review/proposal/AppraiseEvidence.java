package health.newsroom.review.proposal;

import health.newsroom.http.EntityTags;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.claim.Appraisal;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Finding;
import health.newsroom.review.claim.FlagCode;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.WordingLimit;
import health.newsroom.review.claim.panache.Appraisals;
import health.newsroom.review.claim.panache.Claims;
import health.newsroom.review.claim.panache.RaisedFlags;
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
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says what they found in a source for a claim, or that the claim does not rest on it. Also after the claim was decided:
 * an approval of other evidence counts no more, and who gave it is asked again.
 */
@ApplicationScoped
public class AppraiseEvidence {

    private final ReviewRoom room;
    private final Viewers viewers;
    private final Claims claims;
    private final Appraisals appraisals;
    private final RaisedFlags flags;
    private final StaffReview staffing;
    private final CompleteRound completion;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public AppraiseEvidence(
            ReviewRoom room,
            Viewers viewers,
            Claims claims,
            Appraisals appraisals,
            RaisedFlags flags,
            StaffReview staffing,
            CompleteRound completion,
            Ledger ledger,
            Clock clock) {
        this.room = room;
        this.viewers = viewers;
        this.claims = claims;
        this.appraisals = appraisals;
        this.flags = flags;
        this.staffing = staffing;
        this.completion = completion;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What the ledger keeps of it. */
    private record Entry(
            UUID claim, String source, @Nullable Finding finding) {}

    @Transactional
    public void appraise(UUID claimId, String source, Finding finding, @Nullable String ifMatch) {
        Proceedings round = room.enter(claims.reviewOf(claimId));
        Named by = appraiser(round);
        Claim claim = claim(round, claimId, ifMatch);
        if (!round.revision().sourceKeys().contains(source)) {
            throw Refusal.notFound(
                    "source-not-found", "The revision in review has no source with the key " + source + ".");
        }
        claim.restOn(source);
        long number = write(EntryKind.EVIDENCE_APPRAISED, round, new Entry(claimId, source, finding), by);
        appraisals.persist(Appraisal.made(number, claimId, source, finding, by, clock.instant()));
        settle(round, claim);
    }

    @Transactional
    public void withdraw(UUID claimId, String source, @Nullable String ifMatch) {
        Proceedings round = room.enter(claims.reviewOf(claimId));
        Named by = appraiser(round);
        Claim claim = claim(round, claimId, ifMatch);
        if (!claim.sources().contains(source)) {
            throw Refusal.notFound(
                    "source-not-found", "The claim does not rest on a source with the key " + source + ".");
        }
        claim.restNoMoreOn(source);
        long number = write(EntryKind.EVIDENCE_WITHDRAWN, round, new Entry(claimId, source, null), by);
        appraisals.persist(Appraisal.withdrawn(number, claimId, source, by, clock.instant()));
        settle(round, claim);
    }

    private Named appraiser(Proceedings round) {
        return new Access(viewers.current(), round).mayShape().viewer().named();
    }

    private static Claim claim(Proceedings round, UUID id, @Nullable String ifMatch) {
        Claim claim = round.claim(id).orElseThrow(ShapeClaims::notOfThisRound);
        EntityTags.require(ifMatch, claim.version());
        round.round().requireOpen();
        return claim;
    }

    private long write(EntryKind kind, Proceedings round, Entry entry, Named by) {
        return ledger.write(round.review().id(), kind, by, entry).number();
    }

    /** What follows: the flag on its wording, and reviewers who are asked again, or need be no longer. */
    private void settle(Proceedings before, Claim claim) {
        claims.flush();
        Proceedings now = room.again(before);
        ReviewedSentence sentence = now.sentence(claim.sentence());
        flags.replace(
                now.round().id(),
                sentence.id(),
                FlagCode.STRONGER_THAN_EVIDENCE,
                WordingLimit.flag(
                        sentence.context().before(),
                        sentence.exact(),
                        now.grounds().of(claim)));
        staffing.staff(now);
        completion.ifDone(now);
    }
}
