/**
 * The one definition of reviewed text: which blocks a reader sees, which sentences they hold, what each sentence cites.
 * Pure functions of a revision: the same revision always gives the same sentences with the same ids.
 * Never judges a sentence, never stores one, never changes a letter of it.
 */
@NullMarked
package health.newsroom.review.text;

import org.jspecify.annotations.NullMarked;
