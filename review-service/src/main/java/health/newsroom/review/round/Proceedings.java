package health.newsroom.review.round;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Involvement;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Grounds;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.Source;
import health.newsroom.review.decision.Ballot;
import health.newsroom.review.decision.Duties;
import health.newsroom.review.decision.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that belongs to the current round of a review, at one moment.
 *
 * @param claims the live ones
 * @param grounds what the claims rest on
 * @param assignments of all rounds of the review
 * @param contributions of all submitted revisions of the article
 * @param overruled whose objection a medical editor set aside, in any round
 * @param givenUp the rounds of the review that came to nothing
 * @param employers of those who wrote, submitted or edited the article
 */
public record Proceedings(
        Review review,
        Round round,
        Revision revision,
        List<ReviewedSentence> sentences,
        List<Claim> claims,
        Grounds grounds,
        Ballot ballot,
        List<Assignment> assignments,
        List<Contribution> contributions,
        Set<UUID> overruled,
        List<Round> givenUp,
        Set<String> employers) {

    public Proceedings {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        assignments = List.copyOf(assignments);
        contributions = List.copyOf(contributions);
        overruled = Set.copyOf(overruled);
        givenUp = List.copyOf(givenUp);
        employers = Set.copyOf(employers);
    }

    /** Who sits in the places of this round, the first reviewer first. */
    public List<Assignment> seated() {
        return assignments.stream()
                .filter(assignment -> assignment.round().equals(round.id()) && assignment.isOpen())
                .sorted(Comparator.comparingInt(Assignment::place))
                .toList();
    }

    /** Whether the person ever had a seat in this round, left it or not. */
    public boolean hadSeat(UUID person) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.round().equals(round.id())
                        && assignment.reviewer().person().equals(person));
    }

    /** Whether the person has signed in this round and neither owes it anything nor has anything left to sign. */
    public boolean hasStood(UUID person) {
        Duties duties = duties();
        return signers().contains(person) && duties.openFor(person).isEmpty() && !duties.awaitsSignatureOf(person);
    }

    public Optional<Assignment> seatOf(UUID person) {
        return seated().stream()
                .filter(assignment -> assignment.reviewer().person().equals(person))
                .findFirst();
    }

    public Assignment assignment(UUID id) {
        return assignments.stream()
                .filter(assignment -> assignment.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("assignment-not-found", "The review has no assignment with this id."));
    }

    public Standing standing(Claim claim) {
        return new Standing(claim.id(), Standing.quorum(claim.risk()), ballot.votes(claim.id()));
    }

    public List<Standing> standings() {
        return claims.stream().map(this::standing).toList();
    }

    /** Whether a claim waits for a medical editor's ruling. */
    public boolean isDisputed() {
        return standings().stream().anyMatch(Standing::isDisputed);
    }

    public Duties duties() {
        List<UUID> reviewers = seated().stream()
                .map(assignment -> assignment.reviewer().person())
                .toList();
        return new Duties(reviewers, standings());
    }

    /** Everybody who has signed something in this round. */
    public Set<UUID> signers() {
        return ballot.signers(round.id());
    }

    /** Sentences that are neither a claim nor marked as non-medical by a person. */
    public List<ReviewedSentence> undecided() {
        Set<UUID> claimed = claims.stream().map(Claim::sentence).collect(Collectors.toSet());
        return sentences.stream()
                .filter(sentence ->
                        !claimed.contains(sentence.id()) && sentence.mark().isEmpty())
                .toList();
    }

    public ReviewedSentence sentence(UUID id) {
        return sentences.stream()
                .filter(sentence -> sentence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "sentence-not-found", "The revision in review has no sentence with the id " + id + "."));
    }

    public Optional<Claim> claimOf(ReviewedSentence sentence) {
        return claims.stream()
                .filter(claim -> claim.sentence().equals(sentence.id()))
                .findFirst();
    }

    /** The claim, if it is one of this round that nobody took back. */
    public Optional<Claim> claim(UUID id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** Whether a reviewer has decided it, on the evidence it rests on now or on another. */
    public boolean isDecided(Claim claim) {
        return !ballot.counting(claim.id()).isEmpty()
                || !ballot.lapsed(claim.id()).isEmpty();
    }

    /** The sources a claim rests on, as the revision names them. */
    public Map<String, Source> evidence(Claim claim) {
        return revision.sources().stream()
                .filter(source -> claim.sources().contains(source.key()))
                .collect(Collectors.toUnmodifiableMap(Source::key, Function.identity(), (first, second) -> first));
    }

    /** Who has to do with the article and may therefore not review it. */
    public Involvement involvement() {
        return new Involvement(
                sentences.stream().map(ReviewedSentence::exact).collect(Collectors.joining("\n")),
                revision.sources().stream()
                        .flatMap(source -> source.authors().stream())
                        .toList(),
                contributors(Part.WROTE),
                contributors(Part.SUBMITTED),
                contributors(Part.EDITED),
                assignments.stream()
                        .filter(Assignment::isLeft)
                        .map(assignment -> assignment.reviewer().person())
                        .collect(Collectors.toSet()),
                overruled,
                sourceTexts(),
                employers);
    }

    private List<String> sourceTexts() {
        return revision.sources().stream()
                .flatMap(source -> Stream.concat(
                        source.authors().stream(),
                        Stream.of(source.title(), Objects.requireNonNullElse(source.publisher(), ""))))
                .toList();
    }

    /** Whether the person wrote, edited or submitted any revision of the article. */
    public boolean isContributor(UUID person) {
        return contributions.stream()
                .anyMatch(contribution -> contribution.person().equals(person));
    }

    private Set<UUID> contributors(Part part) {
        return contributions.stream()
                .filter(contribution -> contribution.part() == part)
                .map(Contribution::person)
                .collect(Collectors.toSet());
    }
}
