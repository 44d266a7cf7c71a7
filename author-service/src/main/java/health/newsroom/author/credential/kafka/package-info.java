/**
 * credential.changed: what the newsroom is told of a credential.
 * Owns the event's fields.
 * Never sends by itself: events go through the outbox, in the transaction of the change.
 */
@NullMarked
package health.newsroom.author.credential.kafka;

import org.jspecify.annotations.NullMarked;
