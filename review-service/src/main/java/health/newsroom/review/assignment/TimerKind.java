package health.newsroom.review.assignment;

/** What a timer is for. */
public enum TimerKind {
    RESPONSE_DUE_SOON("An answer is wanted soon."),
    RESPONSE_OVERDUE("An answer was wanted by now."),
    RESPONSE_ESCALATED("The reviewer has not answered: ask them, or assign another."),
    REVIEW_DUE_SOON("The review is due soon."),
    REVIEW_OVERDUE("The review was due by now."),
    REVIEW_ESCALATED("The reviewer has not signed: ask them, or assign another."),
    /** The reviewer wanted to be asked again at this time; nobody is reminded of it. */
    ASK_AGAIN("The reviewer wanted to be asked again now.");

    private final String words;

    TimerKind(String words) {
        this.words = words;
    }

    /** One sentence for whoever is reminded. */
    public String words() {
        return words;
    }

    /** Whether it is for the editors rather than for the reviewer. */
    public boolean isEscalation() {
        return this == RESPONSE_ESCALATED || this == REVIEW_ESCALATED;
    }

    private boolean isAboutResponse() {
        return this == RESPONSE_DUE_SOON || this == RESPONSE_OVERDUE || this == RESPONSE_ESCALATED;
    }

    /** Whether an assignment still gives cause for it. */
    boolean isTrueOf(Assignment assignment, java.time.Instant deadline) {
        if (this == ASK_AGAIN) {
            return true;
        }
        return isAboutResponse()
                ? assignment.awaitsResponse()
                        && assignment.deadlines().respondBy().equals(deadline)
                : assignment.isOpen()
                        && !assignment.awaitsResponse()
                        && assignment.deadlines().dueBy().equals(deadline);
    }
}
