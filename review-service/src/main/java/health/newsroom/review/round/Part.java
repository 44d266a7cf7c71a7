package health.newsroom.review.round;

/** What somebody had to do with an article. */
public enum Part {
    WROTE,
    EDITED,
    SUBMITTED
}
