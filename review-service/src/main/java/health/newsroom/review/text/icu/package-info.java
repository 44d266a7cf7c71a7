/**
 * Finds the sentences of a block with ICU4J, corrected for the abbreviations of medical writing.
 * When it is unsure it joins: a passage that is too long is still reviewed whole. Never drops a character that is not a space.
 */
@NullMarked
package health.newsroom.review.text.icu;

import org.jspecify.annotations.NullMarked;
