/**
 * Where ledger entries are kept. Owns the queries, never a rule; the database refuses every change.
 */
@NullMarked
package health.newsroom.review.ledger.panache;

import org.jspecify.annotations.NullMarked;
