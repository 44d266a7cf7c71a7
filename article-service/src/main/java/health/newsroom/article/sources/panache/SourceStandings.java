package health.newsroom.article.sources.panache;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.sources.SourceStanding;
import health.newsroom.article.sources.Work;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was recorded of the sources of all articles. */
@ApplicationScoped
public class SourceStandings implements PanacheRepositoryBase<SourceStanding, UUID> {

    private static final String KNOWN = """
            select s from SourceStanding s where s.article = :article
              or s.work.doi in :dois or s.work.pmid in :pmids or s.work.isbn in :isbns or s.work.url in :urls
            order by s.changedAt desc, s.id
            """;

    /** From here to the end of the transaction nobody else records anything, and nobody submits an article. */
    public void hold() {
        lock("pg_advisory_xact_lock");
    }

    /** From here to the end of the transaction nobody records anything. */
    public void share() {
        lock("pg_advisory_xact_lock_shared");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("select 1 from " + function + "(hashtext('article-service.sources'))")
                .getSingleResult();
    }

    public Optional<SourceStanding> of(UUID article, Source source) {
        return list("article", article).stream()
                .filter(standing -> standing.isOf(source))
                .findFirst();
    }

    /** What was recorded of any of these sources, in this article or another that cites the same work; the latest first. */
    public List<SourceStanding> known(UUID article, List<Source> sources) {
        List<Work> works = sources.stream().map(Work::of).toList();
        return getEntityManager()
                .createQuery(KNOWN, SourceStanding.class)
                .setParameter("article", article)
                .setParameter("dois", each(works, Work::doi))
                .setParameter("pmids", each(works, Work::pmid))
                .setParameter("isbns", each(works, Work::isbn))
                .setParameter("urls", each(works, Work::url))
                .getResultList();
    }

    private static List<String> each(List<Work> works, Function<Work, @Nullable String> identifier) {
        return works.stream().map(identifier).filter(Objects::nonNull).toList();
    }

    /** The keys of those of these sources whose publishers took them back, as far as anybody recorded it. */
    public Set<String> takenBack(UUID article, List<Source> sources) {
        List<SourceStanding> known = known(article, sources);
        return sources.stream()
                .filter(source -> known.stream()
                        .filter(standing -> standing.isOf(source))
                        .findFirst()
                        .filter(standing -> standing.status().isTakenBack())
                        .isPresent())
                .map(Source::key)
                .collect(Collectors.toSet());
    }
}
