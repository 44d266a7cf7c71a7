/**
 * When two wordings are the same: words, numbers and marks, and the closed list of differences that change nothing (ADR 0046).
 * Pure functions of text. Never knows a claim, and calls nothing the same because it looks alike.
 */
@NullMarked
package health.newsroom.review.wording;

import org.jspecify.annotations.NullMarked;
