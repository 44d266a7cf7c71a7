/**
 * Changing the proposal over HTTP.
 */
@NullMarked
package health.newsroom.review.proposal.rest;

import org.jspecify.annotations.NullMarked;
