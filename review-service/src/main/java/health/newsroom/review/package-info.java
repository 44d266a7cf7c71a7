/**
 * review-service: the medical review of articles, sentence by sentence.
 * Owns reviews, claims, decisions, carry-over and the ledger. Never edits text, never publishes.
 */
@NullMarked
package health.newsroom.review;

import org.jspecify.annotations.NullMarked;
