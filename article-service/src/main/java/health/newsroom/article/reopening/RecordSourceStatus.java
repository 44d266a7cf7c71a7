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
import health.newsroom.article.sources.panache.SourceStandings;
import health.newsroom.http.EntityTags;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records what became of a source that an article cites, and tells whoever judges what rests on it. */
@ApplicationScoped
public class RecordSourceStatus {

    private final Articles articles;
    private final Revisions revisions;
    private final Editions editions;
    private final SourceStandings standings;
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
            KeepNotices notices,
            Access access,
            Outbox outbox,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.editions = editions;
        this.standings = standings;
        this.notices = notices;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is recorded of a source now, and the version of the article that has it. */
    public record Recorded(Source source, SourceStanding standing, long version) {}

    /** @param key as readers' edition cites the source, or else the current revision */
    @Transactional
    public Recorded record(UUID id, String key, @Nullable String ifMatch, Finding finding) {
        Article article = articles.locked(id);
        EntityTags.require(ifMatch, article.version());
        Source source = cited(article, key);
        Writer by = access.caller();
        SourceStanding standing = standings.of(id, source).orElseGet(() -> {
            SourceStanding first = new SourceStanding(id, source, by, clock.instant());
            standings.persist(first);
            return first;
        });
        if (standing.becomes(finding, by, clock.instant())) {
            article.learnOfSources(clock.instant());
            outbox.publish(new OutgoingEvent(
                    SourceStatusChanged.TYPE, id.toString(), SourceStatusChanged.of(id, source, standing)));
            if (finding.status() == SourceStatus.CURRENT) {
                notices.clear(article, standing);
            }
            articles.flush();
        }
        return new Recorded(source, standing, article.version());
    }

    private Source cited(Article article, String key) {
        Stream<Integer> published = editions.latest(article.id()).map(Edition::revisionNumber).stream();
        return Stream.concat(published, Stream.of(article.revisionNumber()))
                .flatMap(number ->
                        ManuscriptJson.read(
                                revisions.numbered(article.id(), number).content())
                                .sources()
                                .stream())
                .filter(source -> source.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "source-not-found",
                        "Neither what readers have nor the current revision cites a source with this key."));
    }
}
