/** Owns the events that this feature sends, as plain values of the agreed schema. Never decides when. */
@NullMarked
package health.newsroom.article.publication.kafka;

import org.jspecify.annotations.NullMarked;
