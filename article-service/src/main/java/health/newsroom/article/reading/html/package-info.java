/** Owns how readers' pages look and are addressed. Turns editions into HTML; decides nothing about what is published. */
@NullMarked
package health.newsroom.article.reading.html;

import org.jspecify.annotations.NullMarked;
