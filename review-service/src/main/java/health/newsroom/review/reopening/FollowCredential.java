package health.newsroom.review.reopening;

import health.newsroom.review.decision.SignOff;
import health.newsroom.review.decision.panache.SignOffs;
import health.newsroom.review.person.CredentialSnapshot;
import health.newsroom.review.person.EntitlementChanged;
import health.newsroom.review.person.panache.Credentials;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * When a credential turns out not to bear what was signed with it, brings back the claims that were approved on the strength of
 * it. One that merely lapsed after the signature bears it still.
 */
@ApplicationScoped
public class FollowCredential {

    private final Credentials credentials;
    private final SignOffs signOffs;
    private final Reviews reviews;
    private final Reopen reopen;

    @Inject
    public FollowCredential(Credentials credentials, SignOffs signOffs, Reviews reviews, Reopen reopen) {
        this.credentials = credentials;
        this.signOffs = signOffs;
        this.reviews = reviews;
        this.reopen = reopen;
    }

    void changed(@Observes EntitlementChanged change) {
        for (CredentialSnapshot credential : credentials.of(change.person())) {
            List<SignOff> unborne = signOffs.with(credential.id()).stream()
                    .filter(signOff -> !credential.bears(signOff.signedAt()))
                    .toList();
            TreeSet<UUID> concerned = new TreeSet<>();
            unborne.forEach(signOff -> concerned.add(signOff.review()));
            if (!concerned.isEmpty()) {
                reviews.holdStaffing();
            }
            concerned.forEach(review -> reopen(
                    reviews.locked(review).orElseThrow(),
                    credential.id(),
                    unborne.stream().map(SignOff::id).toList()));
        }
    }

    private void reopen(Review review, UUID credential, List<UUID> unborne) {
        Trigger trigger = Trigger.credential(credential);
        if (reopen.isOpen(review, trigger)) {
            return;
        }
        reopen.published(review).ifPresent(round -> {
            List<PublishedClaim> claims = round.claims().stream()
                    .filter(claim -> restsOn(unborne, claim, round.proceedings()))
                    .toList();
            if (!claims.isEmpty()) {
                reopen.open(round, trigger, new Impact(claims, Severity.NOTICE));
            }
        });
    }

    private static boolean restsOn(List<UUID> signOffs, PublishedClaim claim, Proceedings round) {
        return round.ballot().counting(claim.id()).stream()
                .filter(decision -> decision.outcome().settles())
                .flatMap(decision -> round.ballot().signOff(decision).stream())
                .anyMatch(signOff -> signOffs.contains(signOff.id()));
    }
}
