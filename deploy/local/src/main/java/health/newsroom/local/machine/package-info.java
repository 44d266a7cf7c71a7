/**
 * What this machine offers: programs, Java, Maven and the files that Maven fetches, a cache folder, disk space.
 *
 * <p>Owns where files come from and where they are unpacked. Never runs a part.
 */
@NullMarked
package health.newsroom.local.machine;

import org.jspecify.annotations.NullMarked;
