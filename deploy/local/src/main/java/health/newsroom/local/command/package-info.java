/**
 * The commands of {@code ./newsroom} and their words.
 *
 * <p>Owns what a person reads and the exit codes. Never does what {@link health.newsroom.local.Newsroom} can do.
 */
@NullMarked
package health.newsroom.local.command;

import org.jspecify.annotations.NullMarked;
