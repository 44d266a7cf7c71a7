/**
 * Who reviews: which physicians are entitled to, which of them is chosen, and how they answer.
 * Nobody reviews what they wrote, edited or are quoted in. Never decides a claim, never verifies a credential.
 */
@NullMarked
package health.newsroom.review.assignment;

import org.jspecify.annotations.NullMarked;
