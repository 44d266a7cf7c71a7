@NullMarked
package health.newsroom.kafka_stays_in_kafka.note.rest;

import org.jspecify.annotations.NullMarked;
