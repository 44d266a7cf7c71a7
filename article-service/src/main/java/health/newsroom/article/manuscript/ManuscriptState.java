package health.newsroom.article.manuscript;

/** Where the text being written stands. Says nothing about what readers have: that is {@link PublicationState}. */
public enum ManuscriptState {
    /** Being written; also after publication, until the next correction is submitted. */
    DRAFT,
    /** Submitted, and with the reviewers. */
    IN_REVIEW,
    /** A reviewer wants changes before it can be approved. */
    AMENDS_NEEDED,
    /** Approved as it stands; the publish gate decides the rest. */
    READY
}
