package health.newsroom.article.verification;

/** What can be said of the signature under a record. */
public enum SignatureState {
    GOOD,
    /** The record or its signature was changed, or it was signed with another key than it says. */
    BAD,
    /** Published before records were signed. */
    NOT_SIGNED,
    /** The key it names is not among the published ones. */
    KEY_UNKNOWN,
    /** review-service, which publishes the keys, does not answer: try again. */
    KEYS_UNREACHABLE
}
