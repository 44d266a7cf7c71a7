package health.newsroom.review.reopening;

import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.SourceStatus;
import health.newsroom.review.reopening.panache.ReviewDates;
import health.newsroom.review.round.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * When a new edition is out, what was asked of the one before is done, and its own claims get the dates on which they come back,
 * counted from the signatures: an approval that was carried along grows old like any other.
 * What became known of a source after the reviewers had signed and before the edition was out is not forgotten.
 */
@ApplicationScoped
public class BeginEdition {

    private final Reopen reopen;
    private final FollowReport reports;
    private final ReviewDates dates;
    private final ReopeningTimes times;
    private final Clock clock;

    @Inject
    public BeginEdition(Reopen reopen, FollowReport reports, ReviewDates dates, ReopeningTimes times, Clock clock) {
        this.reopen = reopen;
        this.reports = reports;
        this.dates = dates;
        this.times = times;
        this.clock = clock;
    }

    /** The caller has the review locked, and has told it of its edition. */
    public void begin(Review review) {
        List<Reopening> before = reopen.openOf(review);
        reopen.close(review, task -> true, "A new edition is out.");
        reopen.published(review).ifPresent(round -> {
            before.forEach(task -> reports.takeOver(task, round));
            for (Source source : round.sourcesNow()) {
                if (!round.proceedings().revision().sources().contains(source)) {
                    catchUp(round, source);
                }
            }
            schedule(review.id(), round);
        });
    }

    private void catchUp(EditionsRound round, Source source) {
        SourceStatus status = source.status() == null ? SourceStatus.CURRENT : source.status();
        if (status != SourceStatus.CURRENT) {
            Trigger trigger = Trigger.source(source.key(), source.title(), status, null);
            Impact.of(round.claims(), source).ifPresent(impact -> reopen.open(round, trigger, impact));
        }
    }

    private void schedule(UUID review, EditionsRound round) {
        Instant now = clock.instant();
        Map<Instant, List<UUID>> due = round.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> round.judgedAt(claim)
                                .orElse(now)
                                .atZone(ZoneOffset.UTC)
                                .plus(times.after(claim.kind(), claim.risk()))
                                .toInstant(),
                        TreeMap::new,
                        Collectors.mapping(PublishedClaim::id, Collectors.toList())));
        due.forEach((at, claims) ->
                dates.persist(new ReviewDate(review, round.edition().id(), claims, at)));
    }
}
