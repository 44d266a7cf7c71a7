/** Tests. */
@NullMarked
package health.newsroom.article.apidoc;

import org.jspecify.annotations.NullMarked;
