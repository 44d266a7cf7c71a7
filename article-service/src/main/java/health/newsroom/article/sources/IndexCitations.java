package health.newsroom.article.sources;

import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.Revision;
import health.newsroom.article.sources.panache.CitedWorks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Remembers which works a revision cites when it is saved, so that nobody has to read all manuscripts when one is retracted. */
@ApplicationScoped
public class IndexCitations {

    private final CitedWorks works;

    @Inject
    public IndexCitations(CitedWorks works) {
        this.works = works;
    }

    void onSaved(@Observes Revision revision) {
        List<CitedWork> cited = ManuscriptJson.read(revision.content()).sources().stream()
                .map(Work::of)
                .filter(Work::isIdentified)
                .map(work -> new CitedWork(revision.article(), revision.number(), work))
                .toList();
        works.persist(cited);
    }
}
