/** Tests. */
@NullMarked
package health.newsroom.article.reading.html;

import org.jspecify.annotations.NullMarked;
