/** Tests. */
@NullMarked
package health.newsroom.article.manuscript;

import org.jspecify.annotations.NullMarked;
