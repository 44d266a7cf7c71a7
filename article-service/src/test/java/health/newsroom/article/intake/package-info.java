/** Tests. */
@NullMarked
package health.newsroom.article.intake;

import org.jspecify.annotations.NullMarked;
