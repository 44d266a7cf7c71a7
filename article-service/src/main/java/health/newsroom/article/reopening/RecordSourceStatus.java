package health.newsroom.article.reopening;

import health.newsroom.article.manuscript.Access;
import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.panache.Editions;
import health.newsroom.article.reopening.kafka.SourceStatusChanged;
import health.newsroom.article.sources.Finding;
import health.newsroom.article.sources.SourceStanding;
import health.newsroom.article.sources.SourceStatus;
import health.newsroom.article.sources.Work;
import health.newsroom.article.sources.panache.CitedWorks;
import health.newsroom.article.sources.panache.SourceStandings;
import health.newsroom.http.EntityTags;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records what became of a work that articles cite, and tells whoever judges what rests on it. */
@ApplicationScoped
public class RecordSourceStatus {

    private final Articles articles;
    private final Revisions revisions;
    private final Editions editions;
    private final SourceStandings standings;
    private final CitedWorks citations;
    private final KeepNotices notices;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public RecordSourceStatus(
            Articles articles,
            Revisions revisions,
            Editions editions,
            SourceStandings standings,
            CitedWorks citations,
            KeepNotices notices,
            Access access,
            Outbox outbox,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.editions = editions;
        this.standings = standings;
        this.citations = citations;
        this.notices = notices;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is recorded of a source now.
     *
     * @param version of the article that was asked about
     * @param others the articles besides that cite the same work and were told of it
     */
    public record Recorded(Source source, SourceStanding standing, long version, List<Article> others) {

        public Recorded {
            others = List.copyOf(others);
        }
    }

    /**
     * Records it of a work in every article that cites it.
     *
     * @param key as readers' edition of the article cites the source, or else its current revision
     */
    @Transactional
    public Recorded record(UUID id, String key, @Nullable String ifMatch, Finding finding) {
        standings.hold();
        Article article = articles.locked(id);
        EntityTags.require(ifMatch, article.version());
        Source source = cited(article)
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "source-not-found",
                        "Neither what readers have nor the current revision cites a source with this key."));
        Writer by = access.caller();
        SourceStanding standing = record(article, source, finding, by);
        List<Article> others = others(id, source);
        for (Article other : others) {
            cited(other).filter(standing::isOf).findFirst().ifPresent(same -> record(other, same, finding, by));
        }
        articles.flush();
        return new Recorded(source, standing, article.version(), others);
    }

    private List<Article> others(UUID article, Source source) {
        return citations.articlesCiting(Work.of(source)).stream()
                .filter(other -> !other.equals(article))
                .map(articles::locked)
                .toList();
    }

    private SourceStanding record(Article article, Source source, Finding finding, Writer by) {
        SourceStanding standing = standings.of(article.id(), source).orElseGet(() -> {
            SourceStanding first = new SourceStanding(article.id(), source, by, clock.instant());
            standings.persist(first);
            return first;
        });
        if (standing.becomes(finding, by, clock.instant())) {
            article.learnOfSources(clock.instant());
            outbox.publish(new OutgoingEvent(
                    SourceStatusChanged.TYPE,
                    article.id().toString(),
                    SourceStatusChanged.of(article.id(), source, standing)));
            if (finding.status() == SourceStatus.CURRENT) {
                notices.clear(article, standing);
            }
        }
        return standing;
    }

    /** What readers have first, then what is being written. */
    private Stream<Source> cited(Article article) {
        Stream<Integer> published = editions.latest(article.id()).map(Edition::revisionNumber).stream();
        return Stream.concat(published, Stream.of(article.revisionNumber()))
                .flatMap(number ->
                        ManuscriptJson.read(
                                revisions.numbered(article.id(), number).content())
                                .sources()
                                .stream());
    }
}
