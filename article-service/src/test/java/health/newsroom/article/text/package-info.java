/** Tests. */
@NullMarked
package health.newsroom.article.text;

import org.jspecify.annotations.NullMarked;
