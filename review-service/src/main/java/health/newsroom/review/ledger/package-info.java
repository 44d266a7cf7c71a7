/**
 * What happened in a review, in order, each entry bound to the one before it by its hash. The database refuses to change an entry.
 * Owns the entries and their hashes. Never interprets them: whoever acts says what is written down.
 */
@NullMarked
package health.newsroom.review.ledger;

import org.jspecify.annotations.NullMarked;
