/**
 * What reviewers were shown, in the database.
 * Owns the queries.
 * Never decides what may be approved.
 */
@NullMarked
package health.newsroom.review.judgement.panache;

import org.jspecify.annotations.NullMarked;
