/** Where tasks and the dates of claims are kept. Owns the queries, never a rule. */
@NullMarked
package health.newsroom.review.reopening.panache;

import org.jspecify.annotations.NullMarked;
