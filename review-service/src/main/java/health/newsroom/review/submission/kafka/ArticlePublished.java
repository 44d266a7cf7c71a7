package health.newsroom.review.submission.kafka;

import health.newsroom.review.person.Named;
import health.newsroom.review.round.Edition;
import health.newsroom.review.round.RevisionRef;
import java.util.UUID;

/** What this service reads of article.published.v1 and article.corrected.v1. */
public record ArticlePublished(UUID article, String url, EditionRef edition, RevisionRef revision, Named publishedBy) {

    record EditionRef(UUID id, int number) {}

    Edition asEdition() {
        return new Edition(edition.id(), edition.number(), url, revision.hash());
    }
}
