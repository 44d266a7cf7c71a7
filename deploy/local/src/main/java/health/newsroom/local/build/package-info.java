/**
 * Packages the services whose sources changed since they were packaged last.
 *
 * <p>Owns what counts as changed. Never runs a test.
 */
@NullMarked
package health.newsroom.local.build;

import org.jspecify.annotations.NullMarked;
