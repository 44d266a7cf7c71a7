package health.newsroom.review.round;

/** Where the review of an article stands. */
public enum ReviewState {
    /** There are too few eligible physicians; it is assigned as soon as there is one. */
    AWAITING_REVIEWER,
    IN_REVIEW,
    /** Physicians signed contradictory decisions: a medical editor has to rule on them. */
    IN_ADJUDICATION,
    AMENDS_NEEDED,
    APPROVED,
    WITHDRAWN;

    /** What is told to those from whom the decisions of an open round are kept: a dispute is one of them. */
    public ReviewState seenBy(boolean overseer) {
        return this == IN_ADJUDICATION && !overseer ? IN_REVIEW : this;
    }

    public boolean isOpen() {
        return this == AWAITING_REVIEWER || this == IN_REVIEW || this == IN_ADJUDICATION;
    }
}
