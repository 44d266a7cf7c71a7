package health.newsroom.review.carryover;

/** What becomes of a claim's decisions (architecture, rule 3). */
public enum CarryOutcome {
    /** The words, the context and the evidence are the same: approvals stand. */
    CARRIED_UNCHANGED,
    /** The same words in another place that gives them no other meaning: approvals stand. */
    CARRIED_MOVED,
    /** Only the look of the words changed (the closed list of ADR 0046): approvals stand. */
    CARRIED_COSMETIC,
    /** The same words, but something beside or above them changed that can give them another meaning: one look is asked for. */
    CONFIRM_CONTEXT,
    /** The same words in the same context on other evidence: one look is asked for. */
    CONFIRM_EVIDENCE,
    /** The same words, but a reader reported a problem with them since they were approved: one look is asked for. */
    CONFIRM_REPORT,
    /** Nothing was changed where a reviewer objected: the objection comes back for decision. */
    RETURNED,
    /** The words, the kind or the risk changed. */
    VOID_SUBSTANTIVE,
    /** What was one sentence is now spread over several. */
    VOID_SPLIT,
    /** What was a sentence is now part of one with others. */
    VOID_MERGED,
    /** The words stand in more places than before, and nobody can say which one was approved. */
    VOID_AMBIGUOUS,
    /** The passage is gone. */
    VOID_DELETED,
    /** Who approved it may no longer review this article, or with a licence that does not bear it. */
    VOID_CREDENTIAL,
    /** The date came by which it is looked at again. */
    VOID_EXPIRED;

    /** Whether the words and their context are the ones that were approved. */
    public boolean isCarried() {
        return switch (this) {
            case CARRIED_UNCHANGED, CARRIED_MOVED, CARRIED_COSMETIC -> true;
            case CONFIRM_CONTEXT,
                    CONFIRM_EVIDENCE,
                    CONFIRM_REPORT,
                    RETURNED,
                    VOID_SUBSTANTIVE,
                    VOID_SPLIT,
                    VOID_MERGED,
                    VOID_AMBIGUOUS,
                    VOID_DELETED,
                    VOID_CREDENTIAL,
                    VOID_EXPIRED -> false;
        };
    }

    /** Whether one look at the same words is asked for. */
    public boolean asksForConfirmation() {
        return this == CONFIRM_CONTEXT || this == CONFIRM_EVIDENCE || this == CONFIRM_REPORT;
    }
}
