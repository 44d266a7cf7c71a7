/**
 * Owns the reading of a revision's Markdown: its blocks, their plain text and what may not be stored.
 * The definition of a block and of its plain text is shared with review-service through the golden cases of contracts.
 * Never decides what is a claim, and never renders a page.
 */
@NullMarked
package health.newsroom.article.text;

import org.jspecify.annotations.NullMarked;
