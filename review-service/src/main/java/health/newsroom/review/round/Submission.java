package health.newsroom.review.round;

import health.newsroom.review.person.Named;
import java.time.Instant;

/** Who handed which revision to the reviewers, when, and for which time. */
public record Submission(int number, RevisionRef revision, String headline, Named by, Instant at) {}
