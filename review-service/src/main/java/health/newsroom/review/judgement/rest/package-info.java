/**
 * Deciding and signing over HTTP.
 */
@NullMarked
package health.newsroom.review.judgement.rest;

import org.jspecify.annotations.NullMarked;
