/**
 * Credentials in the database.
 * Owns the queries.
 * Never decides anything.
 */
@NullMarked
package health.newsroom.author.credential.panache;

import org.jspecify.annotations.NullMarked;
