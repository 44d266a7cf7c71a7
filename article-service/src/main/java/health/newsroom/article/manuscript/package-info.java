/**
 * Owns articles and their revisions: what is being written, by whom, on which sources, and where it stands on its way to review.
 * A saved revision never changes; its identity is the hash of its content.
 * Never judges a claim, and never decides alone that something may be published.
 */
@NullMarked
package health.newsroom.article.manuscript;

import org.jspecify.annotations.NullMarked;
