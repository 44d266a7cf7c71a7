/** Owns how the events about this feature arrive. Each listener translates and calls; it decides nothing. Never sends. */
@NullMarked
package health.newsroom.article.review.kafka;

import org.jspecify.annotations.NullMarked;
