/**
 * What a round came to, in a form that anyone can check: who approved what, on which evidence, with which credential.
 * Ends rounds and tells of it. Never decides who owes what and never changes a decision.
 */
@NullMarked
package health.newsroom.review.record;

import org.jspecify.annotations.NullMarked;
