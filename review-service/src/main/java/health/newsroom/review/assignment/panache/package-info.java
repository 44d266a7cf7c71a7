/**
 * Where assignments are kept. Owns the queries, never a rule.
 */
@NullMarked
package health.newsroom.review.assignment.panache;

import org.jspecify.annotations.NullMarked;
