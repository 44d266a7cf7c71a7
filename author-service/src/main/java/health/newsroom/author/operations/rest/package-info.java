/**
 * What operations sees of this service: events it could not handle.
 * Owns the address.
 * Never handles an event.
 */
@NullMarked
package health.newsroom.author.operations.rest;

import org.jspecify.annotations.NullMarked;
