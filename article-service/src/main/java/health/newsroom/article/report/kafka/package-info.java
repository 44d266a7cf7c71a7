/** Owns what this feature tells the rest of the newsroom. Never listens. */
@NullMarked
package health.newsroom.article.report.kafka;

import org.jspecify.annotations.NullMarked;
