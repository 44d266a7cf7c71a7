/**
 * person.changed: what the newsroom is told of a person.
 * Owns the event's fields.
 * Never sends by itself: events go through the outbox, in the transaction of the change.
 */
@NullMarked
package health.newsroom.author.profile.kafka;

import org.jspecify.annotations.NullMarked;
