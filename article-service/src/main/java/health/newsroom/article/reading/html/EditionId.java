package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.panache.Editions;
import java.util.Optional;
import java.util.UUID;

/** The last part of a record's address, as a person may have typed it. */
final class EditionId {

    private EditionId() {}

    /** The edition; empty when there is none, or when this is no id at all. */
    static Optional<Edition> find(Editions editions, String typed) {
        try {
            return editions.findByIdOptional(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
