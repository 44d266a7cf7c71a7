package health.newsroom.review.decision;

/** What a reviewer makes of a claim, as it stands, on its evidence. */
public enum Outcome {
    /** Right, in these words, on this evidence. */
    APPROVED,
    /** Right once the wording is changed as suggested: these words are not approved. */
    APPROVED_WITH_CHANGE,
    /** May be right, but its evidence does not carry it. */
    NEEDS_EVIDENCE,
    /** Says more than is known. */
    OVERSTATED,
    /** Right and yet misunderstood as it stands. */
    MISLEADING_WITHOUT_CONTEXT,
    /** Wrong. */
    INCORRECT,
    /** Another physician has to judge it. */
    OUT_OF_SCOPE_FOR_REVIEWER,
    /** Says nothing medical. */
    NOT_A_MEDICAL_CLAIM;

    /** Whether the article can go out with the sentence as it is, as far as this reviewer is concerned. */
    public boolean settles() {
        return this == APPROVED || this == NOT_A_MEDICAL_CLAIM;
    }

    /** Whether it says that the sentence is right, as it stands or as reworded. */
    public boolean approves() {
        return this == APPROVED || this == APPROVED_WITH_CHANGE;
    }

    /** Whether the writer has to do something about the sentence. */
    public boolean objects() {
        return !settles() && this != OUT_OF_SCOPE_FOR_REVIEWER;
    }

    /** Everything but a plain approval has to be explained to the writer. */
    public boolean needsComment() {
        return this != APPROVED;
    }
}
