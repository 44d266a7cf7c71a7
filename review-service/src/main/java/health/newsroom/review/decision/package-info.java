/**
 * What reviewers judge and sign: decisions, sign-offs, who owes which decision, and what a round comes to.
 * Decisions are only ever added; the database refuses to change one. Never chooses a reviewer and never changes a claim.
 */
@NullMarked
package health.newsroom.review.decision;

import org.jspecify.annotations.NullMarked;
