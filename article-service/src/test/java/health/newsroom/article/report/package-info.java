@NullMarked
package health.newsroom.article.report;

import org.jspecify.annotations.NullMarked;
