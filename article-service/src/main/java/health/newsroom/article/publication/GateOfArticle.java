package health.newsroom.article.publication;

import health.newsroom.article.manuscript.Access;
import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.OpenItem;
import health.newsroom.article.manuscript.panache.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What would stand in the way if an article's current revision were published now. Only a look: publishing asks again. */
@ApplicationScoped
public class GateOfArticle {

    private final Articles articles;
    private final Situations situations;
    private final Access access;

    @Inject
    GateOfArticle(Articles articles, Situations situations, Access access) {
        this.articles = articles;
        this.situations = situations;
        this.access = access;
    }

    @Transactional
    public List<OpenItem> openItems(UUID id) {
        Article article = articles.read(id);
        access.mayRead(article);
        return Gate.openItems(situations.of(article));
    }
}
