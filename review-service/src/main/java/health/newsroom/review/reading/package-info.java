/**
 * Reviews as people see them: lists, the text with its claims and decisions, the ledger, each as far as the caller may.
 * Owns what is shown, never a rule of its own and never a change.
 */
@NullMarked
package health.newsroom.review.reading;

import org.jspecify.annotations.NullMarked;
