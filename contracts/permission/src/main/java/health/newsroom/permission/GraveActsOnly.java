package health.newsroom.permission;

import io.quarkus.keycloak.pep.runtime.KeycloakPolicyEnforcerAuthorizer;
import io.quarkus.keycloak.pep.runtime.KeycloakPolicyEnforcerConfig;
import io.quarkus.keycloak.pep.runtime.KeycloakPolicyEnforcerTenantConfig.KeycloakConfigPolicyEnforcer.PathConfig;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets the policy enforcer see the requests for the paths it is configured for, and no other: by itself it asks Keycloak
 * about every new address, public pages too, and refuses what it could not ask about.
 */
@Decorator
@Priority(1)
class GraveActsOnly implements HttpSecurityPolicy {

    private final KeycloakPolicyEnforcerAuthorizer enforcer;
    private final List<Pattern> acts;

    @Inject
    GraveActsOnly(@Delegate KeycloakPolicyEnforcerAuthorizer enforcer, KeycloakPolicyEnforcerConfig config) {
        this.enforcer = enforcer;
        this.acts = config.defaultTenant().policyEnforcer().paths().values().stream()
                .map(PathConfig::paths)
                .flatMap(paths -> paths.orElse(List.of()).stream())
                .map(GraveActsOnly::pattern)
                .toList();
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return isGrave(acts, request.normalizedPath())
                ? enforcer.checkPermission(request, identity, context)
                : CheckResult.permit();
    }

    static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** Whether a path may reach the resource of an act; matrix parameters and doubled or last slashes are no way around. */
    static boolean isGrave(List<Pattern> acts, String path) {
        String plain = path.replaceAll(";[^/]*", "").replaceAll("/+", "/").replaceAll("/$", "");
        return acts.stream().anyMatch(act -> act.matcher(plain).matches());
    }
}
