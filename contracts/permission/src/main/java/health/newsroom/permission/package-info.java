/**
 * Owns when Keycloak's policy enforcer comes into being and what it is asked about: the grave acts, and nothing else.
 * Never decides by itself: the realm's policies do, and the object rules of the services.
 */
@NullMarked
package health.newsroom.permission;

import org.jspecify.annotations.NullMarked;
