package health.newsroom.article.publication;

import health.newsroom.article.manuscript.Access;
import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.OpenItem;
import health.newsroom.article.manuscript.Update;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.publication.kafka.ArticlePublished;
import health.newsroom.article.publication.panache.Editions;
import health.newsroom.article.review.CompletedReview;
import health.newsroom.article.review.ReviewRecordJson;
import health.newsroom.http.EntityTags;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives readers a new edition, if the gate lets it pass. The gate is asked with the article locked, in the transaction that
 * publishes: nothing can change between its answer and the edition.
 */
@ApplicationScoped
public class PublishArticle {

    /** @param isNew false when readers had this revision already and nothing was done */
    public record Published(Article article, Edition edition, boolean isNew) {}

    private final Articles articles;
    private final Editions editions;
    private final Situations situations;
    private final Contributors contributors;
    private final Access access;
    private final Outbox outbox;
    private final Event<Edition> out;
    private final SiteConfig site;
    private final Clock clock;

    @Inject
    PublishArticle(
            Articles articles,
            Editions editions,
            Situations situations,
            Contributors contributors,
            Access access,
            Outbox outbox,
            Event<Edition> out,
            SiteConfig site,
            Clock clock) {
        this.articles = articles;
        this.editions = editions;
        this.situations = situations;
        this.contributors = contributors;
        this.access = access;
        this.outbox = outbox;
        this.out = out;
        this.site = site;
        this.clock = clock;
    }

    /** @param revision the hash of the revision that the caller saw and wants published */
    @Transactional
    public Published publish(UUID id, @Nullable String ifMatch, String revision) {
        Article article = articles.locked(id);
        Optional<Edition> latest = editions.latest(id);
        boolean alreadyOut = latest.isPresent()
                && latest.get().revisionHash().equals(revision)
                && !revision.equals(article.approvedHash());
        if (alreadyOut) {
            return new Published(article, latest.get(), false);
        }
        EntityTags.require(ifMatch, article.version());
        refuseUnlessAskedFor(article, revision);
        Gate.Situation situation = situations.of(article);
        refuseUnlessOpen(Gate.openItems(situation));
        Edition edition = freeze(article, situation);
        outbox.publish(new OutgoingEvent(
                edition.number() == 1 ? "article.published.v1" : "article.corrected.v1",
                id.toString(),
                ArticlePublished.of(edition, site.absolute("/articles/" + edition.slug()))));
        out.fire(edition);
        return new Published(article, edition, true);
    }

    /** Nobody publishes words they did not mean: what is approved, or else what is current, and its gate says why not. */
    private static void refuseUnlessAskedFor(Article article, String revision) {
        String approved = article.approvedHash();
        String wanted = approved == null ? article.revisionHash() : approved;
        if (!revision.equals(wanted)) {
            throw Refusal.conflict(
                    "not-approved-revision",
                    approved == null
                            ? "This revision is neither approved nor the current one: read the article again."
                            : "This revision is not the one that was approved; that is " + approved + ".");
        }
    }

    private static void refuseUnlessOpen(List<OpenItem> open) {
        if (!open.isEmpty()) {
            String detail = open.size() == 1
                    ? open.getFirst().detail()
                    : open.size() + " things stand in the way of publication; errors lists them.";
            throw Refusal.conflict("gate-closed", detail)
                    .because(open.stream()
                            .map(item -> new Reason(item.code(), item.detail()))
                            .toList());
        }
    }

    private Edition freeze(Article article, Gate.Situation situation) {
        CompletedReview review = situations.reviewOf(article).orElseThrow();
        Update update = article.update();
        article.publish(slug(article), clock.instant());
        Edition edition = new Edition(
                article,
                situation.manuscript(),
                review,
                ContributorsJson.write(
                        contributors.byline(situation.manuscript().byline())),
                ContributorsJson.write(
                        contributors.reviewers(ReviewRecordJson.read(review.record()), review.revisionHash())),
                update,
                access.caller(),
                editions.numbered(article.id(), 1).orElse(null));
        editions.persistAndFlush(edition);
        return edition;
    }

    private String slug(Article article) {
        if (article.slug() != null) {
            return article.slug();
        }
        editions.reserveSlugs();
        return Slug.of(article.headline(), article.id(), editions::isSlugTaken);
    }
}
