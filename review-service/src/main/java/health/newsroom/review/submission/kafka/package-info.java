/**
 * Listens to newsroom.articles. Translates events into calls of this feature, and nothing else.
 */
@NullMarked
package health.newsroom.review.submission.kafka;

import org.jspecify.annotations.NullMarked;
