package health.newsroom.review.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who owes which decision. A claim is owed by as many reviewers as its quorum still wants, in the order of their places: the first
 * owes every claim, the second only those that take two physicians. A reviewer who signed that a claim is out of their scope is
 * passed over for the next, and so is one whose objection a medical editor set aside; one who approved it on an earlier revision is not
 * asked again.
 *
 * @param reviewers who is assigned, in the order of their places
 */
public record Duties(List<UUID> reviewers, List<Standing> claims) {

    public Duties {
        reviewers = List.copyOf(reviewers);
        claims = List.copyOf(claims);
    }

    /** The claims the reviewer has to decide in this round, decided already or not. */
    public List<UUID> of(UUID reviewer) {
        return claims.stream()
                .filter(claim -> asked(claim).contains(reviewer))
                .map(Standing::claim)
                .toList();
    }

    /** Of those, the ones the reviewer has not decided yet. */
    public List<UUID> openFor(UUID reviewer) {
        return claims.stream()
                .filter(claim -> asked(claim).contains(reviewer) && !claim.isDecidedNowBy(reviewer))
                .map(Standing::claim)
                .toList();
    }

    /** Whether the reviewer has decisions that no sign-off covers yet. */
    public boolean awaitsSignatureOf(UUID reviewer) {
        return claims.stream().anyMatch(claim -> claim.awaitsSignatureOf(reviewer));
    }

    /** How many further physicians are needed so that every claim has somebody to decide it; at least one reads every text. */
    public int missingReviewers() {
        int missing = reviewers.isEmpty() ? 1 : 0;
        for (Standing claim : claims) {
            missing = Math.max(missing, claim.wanted() - asked(claim).size());
        }
        return missing;
    }

    /** Whether adding this physician would bring the round nearer to its end. */
    public boolean wouldBeHelpedBy(UUID physician) {
        List<UUID> more = new ArrayList<>(reviewers);
        more.add(physician);
        return new Duties(more, claims).shortfall() < shortfall();
    }

    /**
     * Whether everybody who owes something has signed it, and no dispute is left.
     *
     * @param signers who has signed this round's text at least once
     */
    public boolean areDone(Set<UUID> signers) {
        return missingReviewers() == 0
                && signers.contains(reviewers.getFirst())
                && reviewers.stream().noneMatch(this::awaitsSignatureOf)
                && claims.stream().noneMatch(Standing::isDisputed)
                && claims.stream().allMatch(claim -> asked(claim).stream().allMatch(claim::isSignedNowBy));
    }

    private int shortfall() {
        int open = claims.stream()
                .mapToInt(claim -> claim.wanted() - asked(claim).size())
                .sum();
        return reviewers.isEmpty() ? open + 1 : open;
    }

    private List<UUID> asked(Standing claim) {
        Set<UUID> passedOver = claim.notToBeAsked();
        return reviewers.stream()
                .filter(reviewer -> !passedOver.contains(reviewer))
                .limit(claim.wanted())
                .toList();
    }
}
