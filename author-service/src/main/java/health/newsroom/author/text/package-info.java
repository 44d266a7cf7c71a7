/**
 * What this service takes for a line of text, whichever feature it belongs to.
 * Owns the form in which text is kept.
 * Never knows what the text says.
 */
@NullMarked
package health.newsroom.author.text;

import org.jspecify.annotations.NullMarked;
