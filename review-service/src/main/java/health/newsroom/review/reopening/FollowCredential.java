package health.newsroom.review.reopening;

import health.newsroom.review.decision.SignOff;
import health.newsroom.review.decision.panache.SignOffs;
import health.newsroom.review.person.CredentialSnapshot;
import health.newsroom.review.person.EntitlementChanged;
import health.newsroom.review.person.panache.Credentials;
import health.newsroom.review.reopening.panache.Reopenings;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When a credential turns out not to bear what was signed with it, brings back the claims that were approved on the strength of
 * it. One that merely ended after the signature bears it still: then the claims come back without a word to readers, until it is
 * active again.
 */
@ApplicationScoped
public class FollowCredential {

    private final Credentials credentials;
    private final SignOffs signOffs;
    private final Reviews reviews;
    private final Reopenings tasks;
    private final Reopen reopen;
    private final Clock clock;

    @Inject
    public FollowCredential(
            Credentials credentials, SignOffs signOffs, Reviews reviews, Reopenings tasks, Reopen reopen, Clock clock) {
        this.credentials = credentials;
        this.signOffs = signOffs;
        this.reviews = reviews;
        this.tasks = tasks;
        this.reopen = reopen;
        this.clock = clock;
    }

    void changed(@Observes EntitlementChanged change) {
        credentials.of(change.person()).forEach(this::follow);
    }

    private void follow(CredentialSnapshot credential) {
        List<SignOff> given = signOffs.with(credential.id());
        Set<UUID> concerned = new TreeSet<>(concerned(credential, given));
        if (!concerned.isEmpty()) {
            reviews.holdStaffing();
        }
        for (UUID id : concerned) {
            List<SignOff> here = given.stream()
                    .filter(signOff -> signOff.review().equals(id))
                    .toList();
            follow(reviews.locked(id).orElseThrow(), credential, here);
        }
    }

    private List<UUID> concerned(CredentialSnapshot credential, List<SignOff> given) {
        boolean bearsAll = given.stream().allMatch(signOff -> credential.bears(signOff.signedAt()));
        return bearsAll && !credential.hasEnded(clock.instant())
                ? tasks.lapsesOf(credential.id())
                : given.stream().map(SignOff::review).toList();
    }

    private void follow(Review review, CredentialSnapshot credential, List<SignOff> given) {
        List<UUID> unborne = ids(given.stream().filter(signOff -> !credential.bears(signOff.signedAt())));
        if (!unborne.isEmpty()) {
            bringBack(review, Trigger.credential(credential.id()), unborne, Severity.NOTICE);
        } else if (credential.hasEnded(clock.instant())) {
            bringBack(review, Trigger.lapse(credential.id()), ids(given.stream()), Severity.NONE);
        } else if (credential.entitles(clock.instant())) {
            Trigger lapse = Trigger.lapse(credential.id());
            reopen.close(
                    review,
                    task -> task.trigger().equals(lapse) && task.severity() == Severity.NONE,
                    "The licence is active again.");
        }
    }

    private static List<UUID> ids(Stream<SignOff> signOffs) {
        return signOffs.map(SignOff::id).toList();
    }

    private void bringBack(Review review, Trigger trigger, List<UUID> given, Severity severity) {
        reopen.published(review).filter(round -> !isKnown(round, trigger)).ifPresent(round -> {
            List<PublishedClaim> claims = round.claims().stream()
                    .filter(claim -> restsOn(given, claim, round.proceedings()))
                    .toList();
            if (!claims.isEmpty()) {
                reopen.open(round, trigger, new Impact(claims, severity));
            }
        });
    }

    /** The same was told of this edition already, and is being looked at or was set aside; or something graver is open. */
    private boolean isKnown(EditionsRound round, Trigger trigger) {
        return tasks.ofEdition(round.edition().id()).stream()
                .filter(task -> task.trigger().isAbout(trigger))
                .anyMatch(task -> task.isOpen()
                        ? task.trigger().equals(trigger) || trigger.cause() == Cause.CREDENTIAL_LAPSE
                        : task.isDismissed() && task.trigger().equals(trigger));
    }

    private static boolean restsOn(List<UUID> signOffs, PublishedClaim claim, Proceedings round) {
        return round.ballot().counting(claim.id()).stream()
                .filter(decision -> decision.outcome().settles())
                .flatMap(decision -> round.ballot().signOff(decision).stream())
                .anyMatch(signOff -> signOffs.contains(signOff.id()));
    }
}
