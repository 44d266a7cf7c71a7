@NullMarked
package health.newsroom.article.verification;

import org.jspecify.annotations.NullMarked;
