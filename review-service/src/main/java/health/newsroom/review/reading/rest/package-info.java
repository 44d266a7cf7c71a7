/**
 * Reading reviews over HTTP, and the JSON in which every part of this service shows them.
 */
@NullMarked
package health.newsroom.review.reading.rest;

import org.jspecify.annotations.NullMarked;
