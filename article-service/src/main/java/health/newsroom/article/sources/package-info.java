/**
 * Owns what became of the works that articles cite: whether a source stands, or was corrected, doubted or taken back.
 * It is about the work, whatever key a revision cites it by, and never changes a revision: that stays as it was reviewed.
 */
@NullMarked
package health.newsroom.article.sources;

import org.jspecify.annotations.NullMarked;
