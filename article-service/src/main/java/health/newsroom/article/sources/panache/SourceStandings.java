package health.newsroom.article.sources.panache;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.sources.SourceStanding;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was recorded of the sources of all articles. */
@ApplicationScoped
public class SourceStandings implements PanacheRepositoryBase<SourceStanding, UUID> {

    public List<SourceStanding> of(UUID article) {
        return list("article", article);
    }

    public Optional<SourceStanding> of(UUID article, Source source) {
        return of(article).stream().filter(standing -> standing.isOf(source)).findFirst();
    }

    /** The keys of those of these sources whose publishers took them back. */
    public Set<String> takenBack(UUID article, List<Source> sources) {
        List<SourceStanding> back = of(article).stream()
                .filter(standing -> standing.status().isTakenBack())
                .toList();
        return sources.stream()
                .filter(source -> back.stream().anyMatch(standing -> standing.isOf(source)))
                .map(Source::key)
                .collect(Collectors.toSet());
    }
}
