package health.newsroom.review.reopening;

/** What brings claims back. */
public enum Cause {
    /** A source was corrected, doubted or taken back. */
    SOURCE_STATUS,
    /** A credential that approvals rest on does not bear them. */
    CREDENTIAL,
    /** A credential that approvals rest on, and that was good when they were signed, has ended since. */
    CREDENTIAL_LAPSE,
    /** The date came by which the claims are looked at again. */
    REVIEW_BY,
    /** A reader says that something is wrong. */
    READER_REPORT
}
