/**
 * Which sentences say something medical: the proposal for every sentence, and what people make of it before a reviewer decides.
 * Owns sentences, claims, their evidence and its appraisals, flags and non-medical marks of a round. Never decides whether a claim is right, never changes a word.
 */
@NullMarked
package health.newsroom.review.claim;

import org.jspecify.annotations.NullMarked;
