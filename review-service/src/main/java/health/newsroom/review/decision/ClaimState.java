package health.newsroom.review.decision;

/** What signed decisions make of a claim. */
public enum ClaimState {
    /** Somebody still has to judge it. */
    OPEN,
    /** As many different physicians as its quorum wants have no objection, and at least one of them approved it. */
    APPROVED,
    /** As many different physicians as its quorum wants found nothing medical in it. */
    NOT_MEDICAL,
    /** At least one physician objects. */
    OBJECTED,
    /** One physician settled it and another objects: a medical editor has to rule on it. */
    DISPUTED;

    /** Whether the sentence is decided in the sense of coverage. */
    public boolean isDecided() {
        return this == APPROVED || this == NOT_MEDICAL;
    }
}
