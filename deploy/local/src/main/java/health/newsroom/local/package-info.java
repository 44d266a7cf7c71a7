/**
 * A whole newsroom on one machine, as a library: started, stopped, broken and mended part by part.
 *
 * <p>Owns the order of things. Never prints; the commands and the tests that use it do.
 */
@NullMarked
package health.newsroom.local;

import org.jspecify.annotations.NullMarked;
