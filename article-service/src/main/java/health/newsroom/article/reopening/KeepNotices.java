package health.newsroom.article.reopening;

import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.PublicationState;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.panache.Editions;
import health.newsroom.article.reopening.panache.PublicNotices;
import health.newsroom.article.review.ReopeningClosed;
import health.newsroom.article.review.ReviewReopened;
import health.newsroom.article.review.ReviewReopened.Severity;
import health.newsroom.article.sources.SourceStanding;
import health.newsroom.article.sources.SourceStatus;
import health.newsroom.article.sources.panache.SourceStandings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts notices before readers as soon as review-service wants claims looked at again, and takes them away when a corrected edition
 * is out, the task is closed or the cause turns out to be none.
 */
@ApplicationScoped
public class KeepNotices {

    private final Articles articles;
    private final Revisions revisions;
    private final Editions editions;
    private final PublicNotices notices;
    private final SourceStandings standings;
    private final Clock clock;

    @Inject
    public KeepNotices(
            Articles articles,
            Revisions revisions,
            Editions editions,
            PublicNotices notices,
            SourceStandings standings,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.editions = editions;
        this.notices = notices;
        this.standings = standings;
        this.clock = clock;
    }

    /** News of an edition that readers have no more, or of a source that is current again, is late and changes nothing. */
    void onReopened(@Observes ReviewReopened told) {
        articles.lockedIfAny(told.article())
                .filter(article -> article.edition() == told.edition())
                .ifPresent(article -> open(article, told));
    }

    private void open(Article article, ReviewReopened told) {
        Optional<SourceStanding> cause = cause(told);
        if (cause.filter(standing -> standing.status() == SourceStatus.CURRENT).isPresent()) {
            return;
        }
        PublicNotice known = notices.findById(told.task());
        if (known != null) {
            known.become(told.severity(), clock.instant());
        } else {
            putUp(told, cause.map(SourceStanding::id).orElse(null));
        }
        mark(article);
    }

    private void putUp(ReviewReopened told, @Nullable UUID source) {
        if (source != null) {
            lift(told.article(), source);
        }
        if (told.severity() != Severity.NONE) {
            notices.persist(new PublicNotice(told, source, clock.instant()));
        }
    }

    /** A task may be closed that readers never heard of. */
    void onClosed(@Observes ReopeningClosed told) {
        articles.lockedIfAny(told.article())
                .filter(article -> article.edition() > 0)
                .ifPresent(article -> {
                    notices.findByIdOptional(told.task()).ifPresent(notice -> notice.lift(clock.instant()));
                    mark(article);
                });
    }

    private Optional<SourceStanding> cause(ReviewReopened told) {
        return Optional.ofNullable(told.sourceKey())
                .flatMap(key -> sourcesOf(told.article()).stream()
                        .filter(source -> source.key().equals(key))
                        .findFirst()
                        .flatMap(source -> standings.of(told.article(), source)));
    }

    private List<Source> sourcesOf(UUID article) {
        Edition edition = editions.latest(article).orElseThrow();
        return ManuscriptJson.read(
                        revisions.numbered(article, edition.revisionNumber()).content())
                .sources();
    }

    /** A source that was taken for doubtful is current again. */
    void clear(Article article, SourceStanding standing) {
        lift(article.id(), standing.id());
        if (article.edition() > 0) {
            mark(article);
        }
    }

    /** The gate has looked at everything anew: a corrected edition starts without notices. */
    void onPublished(@Observes Edition edition) {
        Instant now = clock.instant();
        notices.of(edition.article()).forEach(notice -> notice.lift(now));
    }

    private void lift(UUID article, UUID source) {
        Instant now = clock.instant();
        notices.of(article).stream().filter(notice -> notice.isAbout(source)).forEach(notice -> notice.lift(now));
    }

    private void mark(Article article) {
        List<PublicNotice> open =
                notices.of(article.id()).stream().filter(PublicNotice::isOpen).toList();
        boolean down = open.stream().anyMatch(PublicNotice::takesDown);
        PublicationState shown = open.isEmpty() ? PublicationState.PUBLISHED : PublicationState.EXPRESSION_OF_CONCERN;
        article.mark(down ? PublicationState.WITHDRAWN : shown, clock.instant());
    }
}
