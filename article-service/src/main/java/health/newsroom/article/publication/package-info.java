/**
 * Owns the publish gate and the editions that readers get: revision, byline, credentials and review record, frozen together.
 * Never changes a manuscript's text, and never lets anything past the gate, whoever asks.
 */
@NullMarked
package health.newsroom.article.publication;

import org.jspecify.annotations.NullMarked;
