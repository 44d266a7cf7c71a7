/**
 * Where the passages of one revision stand in another: quotes with their context (W3C Web Annotation Data Model), sentences and
 * which of them are the same. Pure functions of two texts. Never says whether an approval holds.
 */
@NullMarked
package health.newsroom.review.anchoring;

import org.jspecify.annotations.NullMarked;
