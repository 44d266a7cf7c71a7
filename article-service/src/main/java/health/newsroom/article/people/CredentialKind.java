package health.newsroom.article.people;

/** What a credential is. */
public enum CredentialKind {
    DEGREE,
    LICENCE,
    REGISTRATION,
    CERTIFICATION
}
