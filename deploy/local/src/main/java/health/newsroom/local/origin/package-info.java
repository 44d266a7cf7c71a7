/**
 * The one origin on a developer's machine: one port that hands each path to the part that owns it.
 *
 * <p>Owns the routes of the architecture, which a cluster's ingress has as well. Never looks into what it passes on.
 */
@NullMarked
package health.newsroom.local.origin;

import org.jspecify.annotations.NullMarked;
