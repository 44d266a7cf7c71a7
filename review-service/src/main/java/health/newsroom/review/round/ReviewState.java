package health.newsroom.review.round;

/** Where the review of an article stands. */
public enum ReviewState {
    /** There are too few eligible physicians; it is assigned as soon as there is one. */
    AWAITING_REVIEWER,
    IN_REVIEW,
    AMENDS_NEEDED,
    APPROVED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == AWAITING_REVIEWER || this == IN_REVIEW;
    }
}
