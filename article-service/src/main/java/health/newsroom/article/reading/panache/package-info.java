/** Owns how the public site's rows are found and stored. Never decides anything about them. */
@NullMarked
package health.newsroom.article.reading.panache;

import org.jspecify.annotations.NullMarked;
