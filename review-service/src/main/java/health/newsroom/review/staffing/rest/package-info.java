/**
 * Assigning reviewers and answering over HTTP.
 */
@NullMarked
package health.newsroom.review.staffing.rest;

import org.jspecify.annotations.NullMarked;
