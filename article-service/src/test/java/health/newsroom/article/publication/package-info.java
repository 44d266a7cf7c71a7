/** Tests. */
@NullMarked
package health.newsroom.article.publication;

import org.jspecify.annotations.NullMarked;
