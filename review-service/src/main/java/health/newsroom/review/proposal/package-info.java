/**
 * What people make of the proposal: sentences become claims, claims are described otherwise, sentences are marked as non-medical.
 * Only before a reviewer has decided the claim, and never without a trace. Never decides whether a claim is right.
 */
@NullMarked
package health.newsroom.review.proposal;

import org.jspecify.annotations.NullMarked;
