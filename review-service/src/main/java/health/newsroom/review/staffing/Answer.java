package health.newsroom.review.staffing;

/** What can be done with an assignment that was made. */
public enum Answer {
    /** The reviewer takes it on. */
    ACCEPTED,
    /** The reviewer cannot do it; the next one is asked. */
    DECLINED,
    /** The reviewer wants to be asked at a later time; the next one is asked meanwhile. */
    POSTPONED,
    /** An editor takes the reviewer off; the next one is asked. */
    CANCELLED,
    /** An editor takes back that it was declined, put off or cancelled: the reviewer is asked anew. */
    REINSTATED
}
