package health.newsroom.review.submission;

import health.newsroom.review.claim.Appraisal;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Ground;
import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.panache.Appraisals;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.round.Proceedings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes appraisals into the next round where a claim of the same words rests on the same source, as the revision names it. */
@ApplicationScoped
public class CarryAppraisals {

    private final Appraisals appraisals;
    private final Ledger ledger;

    @Inject
    public CarryAppraisals(Appraisals appraisals, Ledger ledger) {
        this.appraisals = appraisals;
        this.ledger = ledger;
    }

    private record Continued(UUID claim, Appraisal appraisal) {}

    /** What the ledger keeps of it. */
    private record Carried(UUID claim, String source, UUID fromClaim) {}

    void carry(Proceedings before, Proceedings now, Inheritance inheritance) {
        List<Continued> continued = now.claims().stream()
                .flatMap(claim -> continued(claim, before, now, inheritance))
                .toList();
        if (continued.isEmpty()) {
            return;
        }
        List<Carried> entry = continued.stream()
                .map(one -> new Carried(
                        one.claim(), one.appraisal().source(), one.appraisal().claim()))
                .toList();
        long number = ledger.write(now.review().id(), EntryKind.EVIDENCE_CARRIED, null, entry)
                .number();
        continued.forEach(one -> appraisals.persist(one.appraisal().carriedTo(number, one.claim())));
    }

    private static Stream<Continued> continued(
            Claim claim, Proceedings before, Proceedings now, Inheritance inheritance) {
        List<Source> sources =
                now.grounds().of(claim).stream().map(Ground::source).toList();
        return inheritance.claimBefore(now.sentence(claim.sentence())).stream()
                .flatMap(old -> before.grounds().of(old).stream())
                .filter(ground -> sources.contains(ground.source()))
                .flatMap(ground -> Stream.ofNullable(ground.appraisal()))
                .filter(appraisal -> appraisal.finding().isPresent())
                .map(appraisal -> new Continued(claim.id(), appraisal));
    }
}
