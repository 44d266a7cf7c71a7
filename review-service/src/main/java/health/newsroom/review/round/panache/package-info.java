/**
 * Where reviews and rounds are kept, and the locks that keep two changes of one review apart. Owns the queries, never a rule.
 */
@NullMarked
package health.newsroom.review.round.panache;

import org.jspecify.annotations.NullMarked;
