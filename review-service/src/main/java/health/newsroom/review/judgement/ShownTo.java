package health.newsroom.review.judgement;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A claim and who was shown it. */
@Embeddable
public record ShownTo(UUID claim, UUID person) {}
