package health.newsroom.author.credential;

/** Where a credential stands. */
public enum CredentialStatus {
    /** Nobody looked it up yet, or what was looked up was changed since, or it could not be confirmed. */
    UNVERIFIED,
    /** Found in order at its issuer. */
    ACTIVE,
    /** In order, with conditions on what the person may do. */
    ACTIVE_WITH_CONDITIONS,
    /** On the register, without the permission to practise. */
    REGISTERED_WITHOUT_LICENCE,
    /** Taken away for a time. */
    SUSPENDED,
    /** Its period is over. */
    LAPSED,
    /** Taken off the register. */
    ERASED;

    /** Whether it stands at its issuer, with or without conditions: such a credential is shown to readers, and can lapse. */
    public boolean isStanding() {
        return this == ACTIVE || this == ACTIVE_WITH_CONDITIONS || this == REGISTERED_WITHOUT_LICENCE;
    }
}
