/**
 * The credential officers' door: one finding, what was found before, what is waiting.
 * Owns the shape of requests and answers.
 * Never verifies by itself: that is the use case's.
 */
@NullMarked
package health.newsroom.author.verification.rest;

import org.jspecify.annotations.NullMarked;
