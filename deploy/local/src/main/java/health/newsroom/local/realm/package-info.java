/**
 * The realm that Keycloak imports on this machine: the base file with the local overlay laid over it.
 *
 * <p>Owns the rule of merging, as deploy/keycloak/README.md states it. Never talks to Keycloak.
 */
@NullMarked
package health.newsroom.local.realm;

import org.jspecify.annotations.NullMarked;
