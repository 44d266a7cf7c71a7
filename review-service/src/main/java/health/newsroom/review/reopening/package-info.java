/**
 * Owns what happens to the approvals of a published edition after it is out: which of its claims a retracted source, a suspended
 * licence or a date that came touches, how grave that is, and the dated task that follows.
 * Never changes a decision: what was signed stays as it was signed.
 */
@NullMarked
package health.newsroom.review.reopening;

import org.jspecify.annotations.NullMarked;
