package health.newsroom.review.reopening;

import health.newsroom.review.claim.Source;
import health.newsroom.review.decision.SignOff;
import health.newsroom.review.round.Edition;
import health.newsroom.review.round.Proceedings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an edition that readers have was approved in. */
record EditionsRound(Edition edition, Proceedings proceedings, List<Source> sourcesNow) {

    EditionsRound {
        sourcesNow = List.copyOf(sourcesNow);
    }

    /** Its claims, resting on their sources as these stand now. */
    List<PublishedClaim> claims() {
        return proceedings.claims().stream()
                .map(claim -> new PublishedClaim(
                        claim.id(),
                        proceedings.sentence(claim.sentence()).exact(),
                        claim.kind(),
                        claim.risk(),
                        sourcesNow.stream()
                                .filter(source -> claim.sources().contains(source.key()))
                                .toList()))
                .toList();
    }

    /** When a physician first stood by the claim as it is: an approval that was carried here counts from its signature. */
    Optional<Instant> judgedAt(PublishedClaim claim) {
        return proceedings.ballot().counting(claim.id()).stream()
                .filter(decision -> decision.outcome().settles())
                .flatMap(decision -> proceedings.ballot().signOff(decision).stream())
                .map(SignOff::signedAt)
                .min(Comparator.naturalOrder());
    }
}
