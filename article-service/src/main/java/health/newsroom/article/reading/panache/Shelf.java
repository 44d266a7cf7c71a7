package health.newsroom.article.reading.panache;

import health.newsroom.article.manuscript.PublicationState;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.reading.Headline;
import health.newsroom.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What readers have at this moment: the last edition of every published article. */
@ApplicationScoped
public class Shelf {

    private static final String LATEST =
            " from Edition e join Article a on a.id = e.article and a.edition = e.number where a.publication in :shown ";

    /** A text that a notice stands in the place of is in no list; at its own address readers are told why. */
    private static final List<PublicationState> LISTED =
            List.of(PublicationState.PUBLISHED, PublicationState.EXPRESSION_OF_CONCERN);

    private static final List<PublicationState> KNOWN =
            List.of(PublicationState.PUBLISHED, PublicationState.EXPRESSION_OF_CONCERN, PublicationState.WITHDRAWN);

    private static final String HEADLINE = """
            select new health.newsroom.article.reading.Headline(e.article, e.id, e.number, e.slug, e.headline, e.standfirst,
              e.categories, e.byline, e.reviewers, e.publishedAt, e.firstPublishedAt)
            """;

    private final EntityManager entities;

    @Inject
    public Shelf(EntityManager entities) {
        this.entities = entities;
    }

    /** What readers have at this address, also when they are shown a notice in its place. */
    public Optional<Edition> bySlug(String slug) {
        return entities.createQuery("select e" + LATEST + "and a.slug = :slug", Edition.class)
                .setParameter("shown", KNOWN)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** By their first publication, the newest first; a correction moves nothing. */
    public List<Headline> newest(Optional<Cursor> after, int limit) {
        String where = after.isPresent()
                ? "and (e.firstPublishedAt < :time or e.firstPublishedAt = :time and e.article < :article)"
                : "";
        var query = entities.createQuery(
                        HEADLINE + LATEST + where + " order by e.firstPublishedAt desc, e.article desc", Headline.class)
                .setParameter("shown", LISTED)
                .setMaxResults(limit);
        after.ifPresent(
                cursor -> query.setParameter("time", cursor.instant(0)).setParameter("article", cursor.uuid(1)));
        return query.getResultList();
    }

    /** Every edition of an article up to this one, the newest first: each but the first says what it changed. */
    public List<Edition> upTo(UUID article, int number) {
        return entities.createQuery(
                        "from Edition e where e.article = :article and e.number <= :number order by e.number desc",
                        Edition.class)
                .setParameter("article", article)
                .setParameter("number", number)
                .getResultList();
    }
}
