package health.newsroom.article.people;

/** What the issuer's register said when a credential was last checked. */
public enum CredentialStatus {
    UNVERIFIED,
    ACTIVE,
    ACTIVE_WITH_CONDITIONS,
    REGISTERED_WITHOUT_LICENCE,
    SUSPENDED,
    LAPSED,
    ERASED
}
