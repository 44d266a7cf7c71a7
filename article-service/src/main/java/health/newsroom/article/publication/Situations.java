package health.newsroom.article.publication;

import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.Revision;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.people.Credential;
import health.newsroom.article.people.panache.Credentials;
import health.newsroom.article.people.panache.People;
import health.newsroom.article.review.CompletedReview;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.ReviewRecordJson;
import health.newsroom.article.review.panache.CompletedReviews;
import health.newsroom.article.sources.panache.SourceStandings;
import health.newsroom.article.text.Markdown;
import health.newsroom.article.text.TextBlock;
import health.newsroom.events.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers all that the gate decides on, in the caller's transaction. */
@ApplicationScoped
class Situations {

    private final Revisions revisions;
    private final CompletedReviews reviews;
    private final People people;
    private final Credentials credentials;
    private final SourceStandings standings;
    private final Clock clock;

    @Inject
    Situations(
            Revisions revisions,
            CompletedReviews reviews,
            People people,
            Credentials credentials,
            SourceStandings standings,
            Clock clock) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.people = people;
        this.credentials = credentials;
        this.standings = standings;
        this.clock = clock;
    }

    /** The situation of an article's current revision. */
    Gate.Situation of(Article article) {
        Revision revision = revisions.numbered(article.id(), article.revisionNumber());
        Manuscript content = ManuscriptJson.read(revision.content());
        Gate.Review review = reviews.lastOf(article.id(), revision.hash())
                .map(Situations::review)
                .orElse(null);
        Set<UUID> persons = new HashSet<>(content.byline());
        persons.addAll(reviewers(review));
        return new Gate.Situation(
                content,
                revision.hash(),
                text(content),
                article.submittedHash(),
                review,
                people.byId(persons).keySet(),
                credentials.ofPersons(persons).stream().collect(Collectors.toMap(Credential::id, Function.identity())),
                revisions.writers(article.id()).stream().map(Writer::person).collect(Collectors.toSet()),
                standings.takenBack(article.id(), content.sources()),
                clock.instant());
    }

    Optional<CompletedReview> reviewOf(Article article) {
        return reviews.lastOf(article.id(), article.revisionHash());
    }

    private static Gate.Review review(CompletedReview review) {
        boolean intact = CanonicalJson.hash(review.record()).equals(review.recordHash());
        return new Gate.Review(review.approved(), intact, ReviewRecordJson.read(review.record()));
    }

    private static List<UUID> reviewers(Gate.@Nullable Review review) {
        return review == null ? List.of() : reviewers(review.record());
    }

    static List<UUID> reviewers(ReviewRecord record) {
        return record.claims().stream()
                .flatMap(claim -> claim.decisions().stream())
                .map(decision -> decision.reviewer().person())
                .distinct()
                .toList();
    }

    private static ReviewedText text(Manuscript content) {
        Map<String, String> blocks = new LinkedHashMap<>();
        TextBlock.of(content.headline(), content.standfirst(), Markdown.parse(content.body()))
                .forEach(block -> blocks.put(block.name(), block.text()));
        return new ReviewedText(blocks);
    }
}
