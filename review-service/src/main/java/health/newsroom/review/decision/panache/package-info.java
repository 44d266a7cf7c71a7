/**
 * Where decisions and sign-offs are kept. Owns the queries, never a rule; the database refuses every change.
 */
@NullMarked
package health.newsroom.review.decision.panache;

import org.jspecify.annotations.NullMarked;
