package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The person who sent this request, from the verified access token. A person's id is the account's subject, so no table
 * stands between the two (docs/adr/0004).
 */
@RequestScoped
public class Caller {

    private final JsonWebToken token;
    private final SecurityContext security;

    @Inject
    public Caller(JsonWebToken token, SecurityContext security) {
        this.token = token;
        this.security = security;
    }

    /** The person's id; refuses when nobody, or something that is not a person's account, is calling. */
    public UUID id() {
        String subject = token.getSubject();
        if (subject == null) {
            throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "Sign in and send an access token.");
        }
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException notAnAccount) {
            throw Refusal.of(
                    Refusal.Kind.UNAUTHENTICATED,
                    "unauthenticated",
                    "The token does not belong to a person's account.");
        }
    }

    /** The name that the account carries; the projection of people knows better where there is one. */
    public String name() {
        Object name = token.getClaim("name");
        if (name == null) {
            name = token.getClaim("preferred_username");
        }
        return name == null ? id().toString() : name.toString();
    }

    public boolean is(Role role) {
        return security.isUserInRole(role.claim());
    }

    public boolean isAny(Role... roles) {
        return Arrays.stream(roles).anyMatch(this::is);
    }

    public boolean isKnown() {
        return token.getSubject() != null;
    }
}
