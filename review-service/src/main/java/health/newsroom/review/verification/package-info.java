/**
 * Whether a review's ledger is what it was: the chain computed again, and the rows that the services work with held against the
 * entries that tell of them. Owns what can be wrong and how it is told. Never repairs anything.
 */
@NullMarked
package health.newsroom.review.verification;

import org.jspecify.annotations.NullMarked;
