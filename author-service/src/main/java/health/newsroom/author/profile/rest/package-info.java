/**
 * /api/people: profiles and photos over HTTP.
 * Owns the shape of requests and answers, and who may change whose profile.
 * Never holds a rule of the profile itself.
 */
@NullMarked
package health.newsroom.author.profile.rest;

import org.jspecify.annotations.NullMarked;
