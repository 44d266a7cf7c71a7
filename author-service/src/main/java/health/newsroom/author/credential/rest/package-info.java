/**
 * /api/people/{id}/credentials: a person's credentials over HTTP.
 * Owns the shape of requests and answers, and who may see and enter what.
 * Never verifies anything.
 */
@NullMarked
package health.newsroom.author.credential.rest;

import org.jspecify.annotations.NullMarked;
