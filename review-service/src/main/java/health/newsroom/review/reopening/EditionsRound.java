package health.newsroom.review.reopening;

import health.newsroom.review.claim.Source;
import health.newsroom.review.round.Edition;
import health.newsroom.review.round.Proceedings;
import java.util.List;

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
}
