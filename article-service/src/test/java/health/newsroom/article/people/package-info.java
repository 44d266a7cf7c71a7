/** Tests. */
@NullMarked
package health.newsroom.article.people;

import org.jspecify.annotations.NullMarked;
