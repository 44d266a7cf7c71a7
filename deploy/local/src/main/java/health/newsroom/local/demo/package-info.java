/**
 * One article driven through the whole newsroom over HTTP, with the tokens of the demo users.
 *
 * <p>Owns the story and what each step must show. Never reaches behind the one origin: no database, no broker.
 */
@NullMarked
package health.newsroom.local.demo;

import org.jspecify.annotations.NullMarked;
