/**
 * The newsroom's own services and the one origin in front of them.
 *
 * <p>Owns the environment in which each runs on this machine. Never builds one.
 */
@NullMarked
package health.newsroom.local.service;

import org.jspecify.annotations.NullMarked;
