/**
 * Owns how a manuscript from elsewhere is read: what is headline, heading, text, and what is said about it beside the text.
 * Every line of the input is in the text, in what was found beside it, or in the report; nothing is dropped in silence.
 * Never saves anything.
 */
@NullMarked
package health.newsroom.article.intake;

import org.jspecify.annotations.NullMarked;
