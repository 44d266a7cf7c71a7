package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether the caller has proved who they are not long ago, for acts that nobody should do with a session left open (step-up, RFC
 * 9470). The login's time is the token's {@code auth_time}. A token of a client that can only be had by naming a password, and
 * that is never renewed, may lack it: such a token is as old as the login.
 */
@RequestScoped
public class FreshLogin {

    /** How old a login may be. */
    public static final Duration MAX_AGE = Duration.ofMinutes(15);

    /** How far the realm's clock and ours may be apart. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private final JsonWebToken token;
    private final List<String> directClients;

    @Inject
    public FreshLogin(
            JsonWebToken token,
            @ConfigProperty(name = "newsroom.fresh-login.direct-clients") Optional<List<String>> directClients) {
        this.token = token;
        this.directClients = directClients.orElse(List.of());
    }

    /**
     * When the caller logged in; refuses when that is too long ago, or cannot be told.
     *
     * @param now by the service's clock
     */
    public Instant require(Instant now) {
        return at().filter(login -> !login.isBefore(now.minus(MAX_AGE).minus(SKEW)))
                .filter(login -> !login.isAfter(now.plus(SKEW)))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.LOGIN_TOO_OLD,
                        "fresh-login-needed",
                        "Sign in once more: this needs a login of the last " + MAX_AGE.toMinutes()
                                + " minutes. Nothing was changed; repeat it with the new token."));
    }

    private Optional<Instant> at() {
        Optional<Long> told =
                token.<Object>claim("auth_time").map(Object::toString).flatMap(FreshLogin::seconds);
        if (told.isPresent()) {
            return told.map(Instant::ofEpochSecond);
        }
        boolean direct = token.<Object>claim("azp")
                .map(Object::toString)
                .filter(directClients::contains)
                .isPresent();
        return direct ? Optional.of(Instant.ofEpochSecond(token.getIssuedAtTime())) : Optional.empty();
    }

    private static Optional<Long> seconds(String claim) {
        return claim.matches("[1-9][0-9]{0,12}") ? Optional.of(Long.valueOf(claim)) : Optional.empty();
    }
}
