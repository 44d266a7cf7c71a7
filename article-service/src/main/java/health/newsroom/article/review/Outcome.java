package health.newsroom.article.review;

/** A reviewer's judgement of one claim. */
public enum Outcome {
    APPROVED,
    APPROVED_WITH_CHANGE,
    NEEDS_EVIDENCE,
    OVERSTATED,
    MISLEADING_WITHOUT_CONTEXT,
    INCORRECT,
    OUT_OF_SCOPE_FOR_REVIEWER,
    NOT_A_MEDICAL_CLAIM;

    /** Stands behind exactly these words. A wished-for change of wording does not: other words need another look. */
    public boolean approves() {
        return this == APPROVED || this == NOT_A_MEDICAL_CLAIM;
    }

    public boolean objects() {
        return switch (this) {
            case NEEDS_EVIDENCE, OVERSTATED, MISLEADING_WITHOUT_CONTEXT, INCORRECT -> true;
            case APPROVED, APPROVED_WITH_CHANGE, OUT_OF_SCOPE_FOR_REVIEWER, NOT_A_MEDICAL_CLAIM -> false;
        };
    }
}
