/** Tests. */
@NullMarked
package health.newsroom.article.review;

import org.jspecify.annotations.NullMarked;
