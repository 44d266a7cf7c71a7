package health.newsroom.author.credential;

/** How a credential was looked up, the strongest first. */
public enum VerificationMethod {
    /** Found in the public register of the body that grants it. */
    REGISTER_LOOKUP,
    /** The issuer confirmed it when asked. */
    ISSUER_CONFIRMATION,
    /** The original or a certified copy was seen. */
    DOCUMENT_SEEN
}
