/**
 * Reads a body of CommonMark with tables and footnote references into plain blocks, with commonmark-java.
 * Owns what "plain text of a block" means. Never renders HTML and never splits a sentence.
 */
@NullMarked
package health.newsroom.review.text.commonmark;

import org.jspecify.annotations.NullMarked;
