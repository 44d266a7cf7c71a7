package health.newsroom.review.decision;

import health.newsroom.review.claim.Risk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How a claim stands: what its quorum is and what reviewers made of it.
 *
 * @param votes the latest of each reviewer, at most one of them signed and one not yet signed
 */
public record Standing(UUID claim, int quorum, List<Vote> votes) {

    public Standing {
        votes = List.copyOf(votes);
    }

    /** How many different physicians have to agree. */
    public static int quorum(Risk risk) {
        return risk == Risk.HIGH ? 2 : 1;
    }

    public ClaimState state() {
        if (isDisputed()) {
            return ClaimState.DISPUTED;
        }
        if (votes.stream().anyMatch(Vote::objects)) {
            return ClaimState.OBJECTED;
        }
        if (settledBy(signed()).size() < quorum) {
            return ClaimState.OPEN;
        }
        boolean approved = signed().stream().anyMatch(vote -> vote.outcome() == Outcome.APPROVED);
        return approved ? ClaimState.APPROVED : ClaimState.NOT_MEDICAL;
    }

    /** Whether physicians signed contradictory decisions and no medical editor has ruled on them. */
    public boolean isDisputed() {
        return votes.stream().anyMatch(vote -> vote.objects() && vote.ruling() == null)
                && votes.stream().noneMatch(vote -> vote.ruling() == Ruling.UPHOLD_OBJECTION)
                && !settledBy(signed()).isEmpty();
    }

    public boolean isObjectedBy(UUID reviewer) {
        return votes.stream()
                .anyMatch(vote ->
                        vote.reviewer().equals(reviewer) && vote.outcome().objects());
    }

    /** How many decisions of this round the claim wants, given what was carried over. */
    int wanted() {
        List<Vote> carried = signed().stream().filter(Vote::carried).toList();
        return Math.max(0, quorum - settledBy(carried).size());
    }

    /** Who cannot be asked: they settled it on an earlier revision, said that it is out of their scope, or were overruled. */
    Set<UUID> notToBeAsked() {
        Set<UUID> reviewers = new HashSet<>();
        for (Vote vote : signed()) {
            boolean settledBefore = vote.carried() && vote.outcome().settles();
            if (settledBefore || vote.outcome() == Outcome.OUT_OF_SCOPE_FOR_REVIEWER || vote.isOverruled()) {
                reviewers.add(vote.reviewer());
            }
        }
        return reviewers;
    }

    boolean isDecidedNowBy(UUID reviewer) {
        return votes.stream().anyMatch(vote -> vote.reviewer().equals(reviewer) && !vote.carried());
    }

    boolean isSignedNowBy(UUID reviewer) {
        return signed().stream().anyMatch(vote -> vote.reviewer().equals(reviewer) && !vote.carried());
    }

    boolean awaitsSignatureOf(UUID reviewer) {
        return votes.stream().anyMatch(vote -> vote.reviewer().equals(reviewer) && !vote.signed());
    }

    private List<Vote> signed() {
        return votes.stream().filter(Vote::signed).toList();
    }

    private static Set<UUID> settledBy(List<Vote> votes) {
        return votes.stream()
                .filter(vote -> vote.outcome().settles())
                .map(Vote::reviewer)
                .collect(Collectors.toSet());
    }
}
