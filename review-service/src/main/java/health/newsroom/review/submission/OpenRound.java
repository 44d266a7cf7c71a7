package health.newsroom.review.submission;

import health.newsroom.http.Json;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Description;
import health.newsroom.review.claim.Proposal;
import health.newsroom.review.claim.Proposer;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.panache.Claims;
import health.newsroom.review.claim.panache.Sentences;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.record.Announce;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.RevisionRef;
import health.newsroom.review.round.Round;
import health.newsroom.review.round.panache.Reviews;
import health.newsroom.review.round.panache.Rounds;
import health.newsroom.review.staffing.StaffReview;
import health.newsroom.review.text.ReviewedText;
import health.newsroom.review.text.Sentence;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens the next round of an article's review, the first one with the review itself. A submission already seen changes nothing. */
@ApplicationScoped
public class OpenRound {

    private final Reviews reviews;
    private final Rounds rounds;
    private final Sentences sentences;
    private final Claims claims;
    private final ReviewRoom room;
    private final RecordContributors contributors;
    private final RaiseFlags flags;
    private final CarryAppraisals appraisals;
    private final CarryDecisions carryOver;
    private final StaffReview staffing;
    private final Announce announce;
    private final Ledger ledger;
    private final Json json;
    private final Clock clock;

    @Inject
    public OpenRound(
            Reviews reviews,
            Rounds rounds,
            Sentences sentences,
            Claims claims,
            ReviewRoom room,
            RecordContributors contributors,
            RaiseFlags flags,
            CarryAppraisals appraisals,
            CarryDecisions carryOver,
            StaffReview staffing,
            Announce announce,
            Ledger ledger,
            Json json,
            Clock clock) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.sentences = sentences;
        this.claims = claims;
        this.room = room;
        this.contributors = contributors;
        this.flags = flags;
        this.appraisals = appraisals;
        this.carryOver = carryOver;
        this.staffing = staffing;
        this.announce = announce;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /** What the ledger keeps of the beginning. */
    private record Opening(int round, int submission, RevisionRef revision, List<Proposed> sentences) {}

    private record Proposed(UUID sentence, String exact, Proposal proposal) {}

    @Transactional
    public void open(SubmittedArticle submitted) {
        Optional<Review> known = reviews.lockedOf(submitted.article());
        if (known.isPresent() && !known.get().isNews(submitted.submission())) {
            return;
        }
        Optional<Proceedings> before = known.map(review -> giveUp(room.enter(review.id())));
        Review review = resumed(known, submitted);
        Round round = new Round(
                review.id(),
                review.roundNumber(),
                submitted.asSubmission(),
                json.text(submitted.revision()),
                clock.instant());
        rounds.persist(round);
        contributors.record(review.id(), submitted);
        Inheritance inheritance = read(round, submitted, before);
        before.ifPresent(last -> appraisals.carry(last, room.again(last), inheritance));
        before.ifPresent(last -> carryOver.carry(last, room.again(last), inheritance));
        staffing.staff(room.enter(review.id()));
    }

    /** A round that is still open when the next revision arrives ends without a result. */
    private Proceedings giveUp(Proceedings last) {
        Instant now = clock.instant();
        for (Assignment seat : last.seated()) {
            seat.cancel("The next revision was submitted.", now);
            announce.changed(last.review(), seat, null);
        }
        last.round().supersede(now);
        return room.again(last);
    }

    private Review resumed(Optional<Review> known, SubmittedArticle submitted) {
        if (known.isPresent()) {
            known.get().resume(submitted.asSubmission());
            return known.get();
        }
        Review review = Review.opened(submitted.article(), submitted.asSubmission(), clock.instant());
        reviews.persistAndFlush(review);
        return review;
    }

    private Inheritance read(Round round, SubmittedArticle submitted, Optional<Proceedings> before) {
        List<Sentence> text = sentencesOf(submitted);
        List<Proposal> proposals = Proposer.propose(text, submitted.revision().blocks());
        Inheritance inheritance = before.map(last -> Inheritance.of(last, RevisionEdit.between(last, submitted, text)))
                .orElseGet(Inheritance::none);
        List<Proposed> proposed = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            start(
                    round,
                    text.get(i),
                    proposals.get(i),
                    inheritance,
                    submitted.revision().sourceKeys());
            proposed.add(new Proposed(text.get(i).id(), text.get(i).exact(), proposals.get(i)));
        }
        flags.raise(round, text, proposals, submitted.revision().sources());
        ledger.write(
                round.review(),
                EntryKind.ROUND_OPENED,
                submitted.submittedBy(),
                new Opening(round.number(), submitted.submission(), round.revision(), proposed));
        return inheritance;
    }

    private void start(
            Round round, Sentence sentence, Proposal proposal, Inheritance inheritance, List<String> sources) {
        ReviewedSentence reviewed = new ReviewedSentence(round.id(), sentence, proposal);
        Inheritance.Start start = inheritance.start(sentence, proposal, sources);
        start.mark().ifPresent(reviewed::carry);
        sentences.persist(reviewed);
        start.claim().ifPresent(description -> claims.persist(claim(round, reviewed, description, start.byPerson())));
    }

    private static Claim claim(Round round, ReviewedSentence sentence, Description description, boolean byPerson) {
        return byPerson
                ? Claim.made(round.review(), sentence, description)
                : Claim.proposed(round.review(), sentence, description);
    }

    private static List<Sentence> sentencesOf(SubmittedArticle submitted) {
        return ReviewedText.of(submitted.revision().blocks(), new IcuSentenceSplitter())
                .sentences();
    }
}
