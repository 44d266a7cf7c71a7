/**
 * The door to the preview of an edit's cost.
 * Translates; never decides and never stores.
 */
@NullMarked
package health.newsroom.review.carryover.rest;

import org.jspecify.annotations.NullMarked;
