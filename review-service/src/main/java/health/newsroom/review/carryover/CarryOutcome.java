package health.newsroom.review.carryover;

/** What becomes of a claim's decisions (architecture, rule 3; the outcomes that this engine can tell apart). */
public enum CarryOutcome {
    /** The words, their neighbours, the heading and the evidence are the same: approvals stand. */
    CARRIED_UNCHANGED,
    /** The same words among other neighbours, or under another heading: to be decided again. */
    CONFIRM_CONTEXT,
    /** The same words in the same place on other evidence: to be decided again. */
    CONFIRM_EVIDENCE,
    /** Nothing was changed where a reviewer objected: the objection comes back for decision. */
    RETURNED,
    /** The words, the kind or the risk changed. */
    VOID_SUBSTANTIVE,
    /** The passage is gone. */
    VOID_DELETED,
    /** The words stand in more than one place, and nobody can say which one was approved. */
    VOID_AMBIGUOUS,
    /** Who approved it may no longer review this article. */
    VOID_CREDENTIAL
}
