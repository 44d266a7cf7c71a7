package health.newsroom.author.profile.rest;

import health.newsroom.http.Caller;
import health.newsroom.http.Role;
import health.newsroom.refusal.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose profile somebody may write: their own; editors and credential officers anyone's. */
final class MayChange {

    private MayChange() {}

    static void require(Caller caller, UUID person) {
        if (!caller.id().equals(person) && !caller.isAny(Role.EDITOR, Role.CREDENTIAL_OFFICER)) {
            throw Refusal.forbidden(
                    "another-persons-profile",
                    "This is another person's profile: ask them, or an editor, to change it.");
        }
    }

    /** Whether somebody still works here is for an editor to say. */
    static void requireForAccount(Caller caller, @Nullable Boolean accountOpen) {
        if (accountOpen != null && !caller.is(Role.EDITOR)) {
            throw Refusal.forbidden(
                    "account-for-editors", "Only an editor opens or closes an account: leave accountOpen out.");
        }
    }
}
