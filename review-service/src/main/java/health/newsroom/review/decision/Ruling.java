package health.newsroom.review.decision;

/** What a medical editor says of a claim that one physician settled and another objected to. */
public enum Ruling {
    /** The objection stands: the claim goes back to the writer. */
    UPHOLD_OBJECTION,
    /**
     * The objection is set aside and stays on record as a dissent. It approves nothing by itself: the claim still wants as many
     * physicians as its quorum, so that a claim of HIGH risk goes to a third one.
     */
    UPHOLD_APPROVAL
}
