/**
 * The query behind the list of reviews: a projection, one statement however many reviews there are.
 */
@NullMarked
package health.newsroom.review.reading.panache;

import org.jspecify.annotations.NullMarked;
