/**
 * Keycloak: built once per machine, run with the local realm on a database of the newsroom's PostgreSQL.
 *
 * <p>Owns how Keycloak is started on this machine. Never changes what the realm says.
 */
@NullMarked
package health.newsroom.local.keycloak;

import org.jspecify.annotations.NullMarked;
