@NullMarked
package health.newsroom.article.reopening;

import org.jspecify.annotations.NullMarked;
