package health.newsroom.article.reading.html;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.SiteConfig;
import health.newsroom.article.reading.EditionPage;
import health.newsroom.article.reading.panache.EditionPages;
import health.newsroom.article.reading.panache.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes an edition's page once: in the transaction that publishes it, so that no edition is out whose page cannot be made.
 * A page of an older form is made again when it is next read.
 */
@ApplicationScoped
public class EditionPrinter {

    /** Raise it when the article element's markup changes. */
    private static final String FORM = "2";

    private final EditionPages pages;
    private final Revisions revisions;
    private final Shelf shelf;
    private final JsonLd jsonLd;
    private final String madeFor;

    @Inject
    public EditionPrinter(EditionPages pages, Revisions revisions, Shelf shelf, SiteConfig site) {
        this.pages = pages;
        this.revisions = revisions;
        this.shelf = shelf;
        this.jsonLd = new JsonLd(site);
        this.madeFor = FORM + " " + site.publicUrl();
    }

    void onPublished(@Observes Edition edition) {
        pages.persist(print(edition));
    }

    /** The page of an edition, in today's form. */
    @Transactional
    public EditionPage pageOf(Edition edition) {
        EditionPage page = pages.findById(edition.id());
        if (page == null) {
            page = print(edition);
            pages.persist(page);
        } else if (!page.madeFor().equals(madeFor)) {
            page.becomes(print(edition));
        }
        return page;
    }

    private EditionPage print(Edition edition) {
        Manuscript content = ManuscriptJson.read(
                revisions.numbered(edition.article(), edition.revisionNumber()).content());
        ArticleView view = ArticleComposer.compose(shelf.upTo(edition.article(), edition.number()), content);
        return new EditionPage(edition.id(), madeFor, Templates.edition(view).render(), jsonLd.of(edition, content));
    }
}
