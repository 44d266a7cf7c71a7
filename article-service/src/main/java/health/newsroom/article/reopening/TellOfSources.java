package health.newsroom.article.reopening;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.SourceAlerts;
import health.newsroom.article.reopening.kafka.SourceStatusChanged;
import health.newsroom.article.sources.SourceStanding;
import health.newsroom.article.sources.SourceStatus;
import health.newsroom.article.sources.panache.SourceStandings;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** An article that comes to cite a work of which another one knows already that it was corrected or retracted takes that over. */
@ApplicationScoped
class TellOfSources implements SourceAlerts {

    private final SourceStandings standings;
    private final Outbox outbox;

    @Inject
    TellOfSources(SourceStandings standings, Outbox outbox) {
        this.standings = standings;
        this.outbox = outbox;
    }

    @Override
    public void hold() {
        standings.share();
    }

    @Override
    public void tell(UUID article, List<Source> sources) {
        List<SourceStanding> known = standings.known(article, sources);
        for (Source source : sources) {
            List<SourceStanding> ofIt =
                    known.stream().filter(standing -> standing.isOf(source)).toList();
            boolean told = ofIt.stream().anyMatch(standing -> standing.article().equals(article));
            if (!told && !ofIt.isEmpty() && ofIt.getFirst().status() != SourceStatus.CURRENT) {
                SourceStanding taken = ofIt.getFirst().takenOverBy(article, source);
                standings.persist(taken);
                outbox.publish(new OutgoingEvent(
                        SourceStatusChanged.TYPE, article.toString(), SourceStatusChanged.of(article, source, taken)));
            }
        }
    }
}
