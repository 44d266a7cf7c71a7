/**
 * The review of an article and its rounds, one for each submitted revision: their state, and all that belongs to a round at once.
 * Owns who may see and touch which review. Never judges a claim itself.
 */
@NullMarked
package health.newsroom.review.round;

import org.jspecify.annotations.NullMarked;
