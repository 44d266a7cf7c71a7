package health.newsroom.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A named person's statement that a sentence says nothing medical. */
@Embeddable
public record Mark(
        @Column(name = "marked_by") UUID by,
        @Column(name = "marked_by_name") String name,
        @Column(name = "marked_at") Instant at,
        @Column(name = "mark_reason") @Nullable String reason) {}
