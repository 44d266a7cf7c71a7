/**
 * Kafka: one broker that is its own controller (KRaft), and the newsroom's topics.
 *
 * <p>Owns partitions, retention and the broker's settings on this machine. Never reads an event.
 */
@NullMarked
package health.newsroom.local.kafka;

import org.jspecify.annotations.NullMarked;
