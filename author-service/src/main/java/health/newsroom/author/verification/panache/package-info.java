/**
 * Findings in the database, and the officers' list.
 * Owns the queries.
 * Never decides anything.
 */
@NullMarked
package health.newsroom.author.verification.panache;

import org.jspecify.annotations.NullMarked;
