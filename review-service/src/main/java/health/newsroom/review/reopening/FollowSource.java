package health.newsroom.review.reopening;

import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.SourceNews;
import health.newsroom.review.claim.SourceStatus;
import health.newsroom.review.claim.panache.SourceNewsroll;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of what became of a source. Decisions of an open round that rest on it lapse, since their evidence is another now;
 * claims of the published edition that rest on it come back as a task.
 */
@ApplicationScoped
public class FollowSource {

    private final Reviews reviews;
    private final SourceNewsroll news;
    private final Reopen reopen;
    private final Clock clock;

    @Inject
    public FollowSource(Reviews reviews, SourceNewsroll news, Reopen reopen, Clock clock) {
        this.reviews = reviews;
        this.news = news;
        this.reopen = reopen;
        this.clock = clock;
    }

    /** @param noticeUrl where its publisher says so */
    @Transactional
    public void follow(UUID article, Source source, SourceStatus status, @Nullable String noticeUrl) {
        var review = reviews.lockedOf(article);
        news.persistAndFlush(new SourceNews(article, source, status, clock.instant()));
        review.ifPresent(known -> reopen(known, source, status, noticeUrl));
    }

    private void reopen(Review review, Source source, SourceStatus status, @Nullable String noticeUrl) {
        reopen.published(review)
                .ifPresent(round -> round.sourcesNow().stream()
                        .filter(source::isSameWorkAs)
                        .findFirst()
                        .ifPresent(cited -> {
                            Trigger trigger = Trigger.source(cited.key(), cited.title(), status, noticeUrl);
                            if (status == SourceStatus.CURRENT) {
                                reopen.close(
                                        review,
                                        task -> task.trigger().isAbout(trigger),
                                        "The source is current again.");
                            } else {
                                Impact.of(round.claims(), cited)
                                        .ifPresent(impact -> reopen.open(round, trigger, impact));
                            }
                        }));
    }
}
