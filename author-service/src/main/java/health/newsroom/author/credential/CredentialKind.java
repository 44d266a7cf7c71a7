package health.newsroom.author.credential;

/** What a credential is, in the sense of FHIR's Practitioner.qualification. */
public enum CredentialKind {
    /** Awarded for completed studies; does not end. */
    DEGREE,
    /** The permission to practise a profession. */
    LICENCE,
    /** An entry in a profession's register. */
    REGISTRATION,
    /** Awarded by a professional body for a field or skill. */
    CERTIFICATION
}
