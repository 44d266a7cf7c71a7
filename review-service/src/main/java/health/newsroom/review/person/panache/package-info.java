/**
 * Where the snapshots of people and credentials are kept. Owns the queries, never a rule.
 */
@NullMarked
package health.newsroom.review.person.panache;

import org.jspecify.annotations.NullMarked;
