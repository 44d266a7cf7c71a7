/**
 * Owns how an event leaves a service and how it arrives: the outbox written with the state it tells of, the relay to Kafka,
 * the inbox that makes a redelivery harmless, and what becomes of events that cannot be handled.
 * Never knows what an event means, and never imports Quarkus.
 */
@NullMarked
package health.newsroom.messaging;

import org.jspecify.annotations.NullMarked;
