package health.newsroom.permission;

import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.keycloak.pep.runtime.DefaultPolicyEnforcerResolver;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.keycloak.adapters.authorization.PolicyEnforcer;

/**
 * Makes the policy enforcer when the first grave act needs it, and tries again with the next when that fails. Quarkus makes it with
 * the first request of all, and asks Keycloak for it: with Keycloak away nobody could read a public page.
 */
@Alternative
@Priority(1)
@Singleton
class EnforcerOnDemand implements PolicyEnforcerResolver {

    private final Instance<DefaultPolicyEnforcerResolver> keycloak;
    private final BlockingSecurityExecutor blocking;
    private final long readTimeout;
    private volatile @Nullable DefaultPolicyEnforcerResolver made;

    @Inject
    EnforcerOnDemand(
            Instance<DefaultPolicyEnforcerResolver> keycloak, BlockingSecurityExecutor blocking, VertxHttpConfig http) {
        this.keycloak = keycloak;
        this.blocking = blocking;
        this.readTimeout = http.readTimeout().toMillis();
    }

    @Override
    public Uni<PolicyEnforcer> resolvePolicyEnforcer(RoutingContext request, @Nullable OidcTenantConfig tenant) {
        DefaultPolicyEnforcerResolver resolver = made;
        if (resolver != null) {
            return resolver.resolvePolicyEnforcer(request, tenant);
        }
        return blocking.executeBlocking(this::make).flatMap(first -> first.resolvePolicyEnforcer(request, tenant));
    }

    private DefaultPolicyEnforcerResolver make() {
        DefaultPolicyEnforcerResolver resolver = keycloak.get();
        made = resolver;
        return resolver;
    }

    @Override
    public long getReadTimeout() {
        return readTimeout;
    }
}
