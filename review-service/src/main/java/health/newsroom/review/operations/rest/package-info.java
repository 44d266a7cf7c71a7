/**
 * What operations see of this service.
 */
@NullMarked
package health.newsroom.review.operations.rest;

import org.jspecify.annotations.NullMarked;
