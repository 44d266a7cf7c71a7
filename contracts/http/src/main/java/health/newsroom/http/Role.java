package health.newsroom.http;

/** What an account may do in the newsroom, as the realm's roles say. Object rules (whose draft it is) come on top. */
public enum Role {
    WRITER(Names.WRITER),
    PHYSICIAN(Names.PHYSICIAN),
    MEDICAL_EDITOR(Names.MEDICAL_EDITOR),
    EDITOR(Names.EDITOR),
    CREDENTIAL_OFFICER(Names.CREDENTIAL_OFFICER),
    OPS(Names.OPS);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The role's name in a token. */
    public String claim() {
        return claim;
    }

    /** The names as constants, for {@code @RolesAllowed}. */
    public static final class Names {
        public static final String WRITER = "writer";
        public static final String PHYSICIAN = "physician";
        public static final String MEDICAL_EDITOR = "medical-editor";
        public static final String EDITOR = "editor";
        public static final String CREDENTIAL_OFFICER = "credential-officer";
        public static final String OPS = "ops";

        private Names() {}
    }
}
