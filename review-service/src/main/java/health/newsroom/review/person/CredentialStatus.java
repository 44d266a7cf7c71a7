package health.newsroom.review.person;

/** The status of a credential as an officer verified it. Only ACTIVE entitles to review. */
public enum CredentialStatus {
    UNVERIFIED,
    ACTIVE,
    ACTIVE_WITH_CONDITIONS,
    REGISTERED_WITHOUT_LICENCE,
    SUSPENDED,
    LAPSED,
    ERASED
}
