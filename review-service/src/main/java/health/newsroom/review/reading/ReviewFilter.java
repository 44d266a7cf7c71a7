package health.newsroom.review.reading;

import health.newsroom.review.round.ReviewState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reviews are asked for. */
public record ReviewFilter(@Nullable UUID article, @Nullable ReviewState state) {}
