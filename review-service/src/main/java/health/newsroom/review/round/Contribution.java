package health.newsroom.review.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Somebody's part in the article of a review, in any of its submitted revisions. */
@Embeddable
public record Contribution(
        UUID review,
        UUID person,
        @Enumerated(EnumType.STRING) Part part) {}
