/** Owns how this feature's rows are found and stored. Never decides anything about them. */
@NullMarked
package health.newsroom.article.report.panache;

import org.jspecify.annotations.NullMarked;
