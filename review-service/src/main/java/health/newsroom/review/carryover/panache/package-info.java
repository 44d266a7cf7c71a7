/**
 * Where the fates of claims are kept. Owns the queries, never a rule.
 */
@NullMarked
package health.newsroom.review.carryover.panache;

import org.jspecify.annotations.NullMarked;
