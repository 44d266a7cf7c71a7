/**
 * The list of tasks, over HTTP.
 * Owns the JSON of it.
 * Never decides who may see what: the role does.
 */
@NullMarked
package health.newsroom.review.reopening.rest;

import org.jspecify.annotations.NullMarked;
