/**
 * Asking Keycloak whether a grave act may be done.
 * Owns when the policy enforcer comes into being.
 * Never decides by itself: the realm's policies do, and the object rules of the features.
 */
@NullMarked
package health.newsroom.article.permission;

import org.jspecify.annotations.NullMarked;
