/**
 * People, their pictures and their addresses in the database.
 * Owns the queries.
 * Never decides anything.
 */
@NullMarked
package health.newsroom.author.profile.panache;

import org.jspecify.annotations.NullMarked;
