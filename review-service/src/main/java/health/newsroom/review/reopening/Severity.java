package health.newsroom.review.reopening;

/** What readers see of a task. */
public enum Severity {
    /** Nothing. */
    NONE,
    /** A dated notice before the text. */
    NOTICE,
    /** A dated notice in the text's place. */
    TAKE_DOWN
}
