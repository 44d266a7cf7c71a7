/**
 * Where sentences and claims are kept. Owns the queries, never a rule.
 */
@NullMarked
package health.newsroom.review.claim.panache;

import org.jspecify.annotations.NullMarked;
