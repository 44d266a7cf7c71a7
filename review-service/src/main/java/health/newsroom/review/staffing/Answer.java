package health.newsroom.review.staffing;

/** What can be done with an assignment that was made. */
public enum Answer {
    /** The reviewer takes it on. */
    ACCEPTED,
    /** The reviewer cannot do it; the next one is asked. */
    DECLINED,
    /** An editor takes the reviewer off; the next one is asked. */
    CANCELLED
}
