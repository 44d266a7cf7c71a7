package health.newsroom.author.credential.rest;

import health.newsroom.http.Caller;
import health.newsroom.http.Role;
import health.newsroom.refusal.Refusal;
import java.util.UUID;

/** Who sees what nobody has verified, and who enters credentials for whom. */
public final class MaySee {

    private MaySee() {}

    /** The person, officers and editors see all of a person's credentials; everyone else what stands. */
    public static boolean everything(Caller caller, UUID person) {
        return caller.id().equals(person) || caller.isAny(Role.CREDENTIAL_OFFICER, Role.EDITOR, Role.MEDICAL_EDITOR);
    }

    /** People enter their own, editors anyone's. Not officers: who enters a credential is not who verifies it. */
    static void requireToEnter(Caller caller, UUID person) {
        if (!caller.id().equals(person) && !caller.is(Role.EDITOR)) {
            throw Refusal.forbidden(
                    "another-persons-credentials",
                    "These are another person's credentials: ask them, or an editor, to enter them.");
        }
    }
}
