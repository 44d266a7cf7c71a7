package health.newsroom.review.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A revision, named by its number in the article and by its content. */
@Embeddable
public record RevisionRef(
        @Column(name = "revision_number") int number,
        @Column(name = "revision_hash") String hash) {}
