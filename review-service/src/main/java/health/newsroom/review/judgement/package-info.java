/**
 * Reviewers at work: they decide claims and sign. Only who is assigned, entitled at this very moment and not involved, only on the
 * revision in review. Never chooses reviewers and never changes a claim.
 */
@NullMarked
package health.newsroom.review.judgement;

import org.jspecify.annotations.NullMarked;
