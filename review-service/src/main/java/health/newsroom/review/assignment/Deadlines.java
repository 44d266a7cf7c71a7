package health.newsroom.review.assignment;

import java.time.Instant;

/** By when an assignment is answered, and by when the review is signed. */
public record Deadlines(Instant respondBy, Instant dueBy) {}
