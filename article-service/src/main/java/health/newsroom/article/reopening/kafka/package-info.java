/** Owns the form of the events that this feature sends. Never sends them itself. */
@NullMarked
package health.newsroom.article.reopening.kafka;

import org.jspecify.annotations.NullMarked;
