package health.newsroom.article.manuscript;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A person by id and by the name they had when something was done. */
@Embeddable
public record Writer(UUID person, String name) {}
