package health.newsroom.review.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.claim.Appraisal;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Grounds;
import health.newsroom.review.claim.panache.Appraisals;
import health.newsroom.review.claim.panache.Claims;
import health.newsroom.review.claim.panache.Sentences;
import health.newsroom.review.claim.panache.SourceNewsroll;
import health.newsroom.review.decision.Adjudication;
import health.newsroom.review.decision.Ballot;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Ruling;
import health.newsroom.review.decision.panache.Adjudications;
import health.newsroom.review.decision.panache.Decisions;
import health.newsroom.review.decision.panache.SignOffs;
import health.newsroom.review.person.panache.People;
import health.newsroom.review.round.panache.Contributors;
import health.newsroom.review.round.panache.Reviews;
import health.newsroom.review.round.panache.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings together all that belongs to a review's current round. Whoever changes something enters, one at a time; others look. */
@ApplicationScoped
public class ReviewRoom {

    private final Reviews reviews;
    private final Rounds rounds;
    private final Contributors contributors;
    private final Sentences sentences;
    private final Claims claims;
    private final Appraisals appraisals;
    private final Decisions decisions;
    private final SignOffs signOffs;
    private final Adjudications adjudications;
    private final Assignments assignments;
    private final People people;
    private final SourceNewsroll news;
    private final Clock clock;
    private final ObjectMapper mapper;

    @Inject
    public ReviewRoom(
            Reviews reviews,
            Rounds rounds,
            Contributors contributors,
            Sentences sentences,
            Claims claims,
            Appraisals appraisals,
            Decisions decisions,
            SignOffs signOffs,
            Adjudications adjudications,
            Assignments assignments,
            People people,
            SourceNewsroll news,
            Clock clock,
            ObjectMapper mapper) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.contributors = contributors;
        this.sentences = sentences;
        this.claims = claims;
        this.appraisals = appraisals;
        this.decisions = decisions;
        this.signOffs = signOffs;
        this.adjudications = adjudications;
        this.assignments = assignments;
        this.people = people;
        this.news = news;
        this.clock = clock;
        this.mapper = mapper;
    }

    /** As it is now, for reading. */
    public Proceedings look(UUID review) {
        return proceedings(reviews.findByIdOptional(review).orElseThrow(ReviewRoom::notFound));
    }

    /** The round the claim belongs to, for reading: not always the current one. */
    public Proceedings lookAtClaim(UUID claim) {
        Round round = rounds.findById(claims.roundOf(claim));
        return proceedings(reviews.findById(round.review()), round);
    }

    /** As it is now, and nobody else changes it until the transaction ends. */
    public Proceedings enter(UUID review) {
        return proceedings(reviews.locked(review).orElseThrow(ReviewRoom::notFound));
    }

    /** As it is after what this transaction did. */
    public Proceedings again(Proceedings before) {
        return proceedings(before.review());
    }

    /** One round of the review, for reading. */
    public Proceedings lookAt(Review review, Round round) {
        return proceedings(review, round);
    }

    private Proceedings proceedings(Review review) {
        return proceedings(review, rounds.current(review));
    }

    private Proceedings proceedings(Review review, Round round) {
        List<Assignment> all = assignments.of(review.id());
        List<Claim> live = claims.of(round.id());
        List<Appraisal> appraised = appraisals.of(round.id());
        Revision revision = known(review, round, revision(round));
        Grounds grounds = new Grounds(live, revision.sources(), appraised);
        List<Contribution> written = contributors.of(review.id());
        List<Adjudication> rulings = adjudications.of(review.id());
        return new Proceedings(
                review,
                round,
                revision,
                sentences.of(round.id()),
                live,
                grounds,
                new Ballot(
                        standing(round, all),
                        signOffs.bearingOn(round.id()),
                        rulings.stream()
                                .filter(ruling -> ruling.round().equals(round.id()))
                                .toList(),
                        decision -> grounds.differ(decision.claim(), decision.evidenceHash())),
                all,
                written,
                overruled(rulings),
                rounds.givenUp(review.id()),
                employers(written));
    }

    /** What somebody decided who has left the round since counts for nothing, unless the whole round was given up. */
    private List<Decision> standing(Round round, List<Assignment> all) {
        Set<UUID> reviewers = all.stream()
                .filter(assignment -> assignment.round().equals(round.id()) && assignment.isStanding())
                .map(assignment -> assignment.reviewer().person())
                .collect(Collectors.toSet());
        return decisions.of(round.id()).stream()
                .filter(decision -> round.isGivenUp()
                        || decision.carried().isPresent()
                        || reviewers.contains(decision.reviewer().person()))
                .toList();
    }

    private Set<String> employers(List<Contribution> written) {
        return people.all(written.stream().map(Contribution::person).collect(Collectors.toSet())).stream()
                .flatMap(person -> person.employer().stream())
                .collect(Collectors.toSet());
    }

    private Set<UUID> overruled(List<Adjudication> rulings) {
        List<UUID> dissents = rulings.stream()
                .map(Adjudication::verdict)
                .filter(verdict -> verdict.ruling() == Ruling.UPHOLD_APPROVAL)
                .flatMap(verdict -> verdict.objections().stream())
                .toList();
        return dissents.isEmpty() ? Set.of() : decisions.reviewersOf(dissents);
    }

    /** With what was known of its sources while the round lasted: later news are the next round's. */
    private Revision known(Review review, Round round, Revision revision) {
        Instant moment = round.endedAt().orElseGet(clock::instant);
        return revision.on(news.of(review.article()).asOf(moment, revision.sources()));
    }

    private Revision revision(Round round) {
        try {
            return mapper.readValue(round.revisionJson(), Revision.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("The revision of round " + round.id() + " is not readable", notOurs);
        }
    }

    private static Refusal notFound() {
        return Refusal.notFound("review-not-found", "There is no review with this id.");
    }
}
