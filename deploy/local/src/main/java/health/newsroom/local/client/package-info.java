/**
 * The newsroom as a person's program sees it: one origin, a token, JSON, problems.
 *
 * <p>Owns how a request is repeated while a part is away. Never knows how a part is started, nor any rule of the newsroom.
 */
@NullMarked
package health.newsroom.local.client;

import org.jspecify.annotations.NullMarked;
