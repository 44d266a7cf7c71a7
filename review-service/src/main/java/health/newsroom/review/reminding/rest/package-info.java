/**
 * The list of what is due, over HTTP.
 * Owns the JSON of it.
 * Never decides who may see what: the role does.
 */
@NullMarked
package health.newsroom.review.reminding.rest;

import org.jspecify.annotations.NullMarked;
