/**
 * What this service knows of people: the newest snapshot of every person and every credential, as author-service tells it.
 * Owns nothing: a copy that follows the events. Never verifies, never corrects, never invents a person.
 */
@NullMarked
package health.newsroom.review.person;

import org.jspecify.annotations.NullMarked;
