package health.newsroom.review.assignment;

/** Where an assignment stands. */
public enum AssignmentState {
    AWAITING_RESPONSE,
    ACCEPTED,
    DECLINED,
    /** Not answered in time; it can still be answered. */
    RESPONSE_OVERDUE,
    /** Accepted and not signed in time; it can still be signed. */
    REVIEW_OVERDUE,
    /** Signed, and the round is over. */
    COMPLETE,
    /** The reviewer wants to be asked at a later time; until then they count as not available, and another is asked. */
    POSTPONED,
    /** Ended without the reviewer: taken off, no longer entitled, or the article was withdrawn. */
    CANCELLED;

    /** Whether the reviewer still has something to do. */
    public boolean isOpen() {
        return switch (this) {
            case AWAITING_RESPONSE, ACCEPTED, RESPONSE_OVERDUE, REVIEW_OVERDUE -> true;
            case DECLINED, COMPLETE, POSTPONED, CANCELLED -> false;
        };
    }
}
