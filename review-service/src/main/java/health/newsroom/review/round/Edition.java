package health.newsroom.review.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What readers have: the newest edition of the article that this service heard of. */
@Embeddable
public record Edition(
        @Column(name = "edition") UUID id,
        @Column(name = "edition_number") int number,
        @Column(name = "edition_url") String url,
        @Column(name = "edition_hash") String revisionHash) {}
