package health.newsroom.kafka_stays_in_kafka.note.rest;

import org.apache.kafka.clients.consumer.ConsumerRecord;

public record NoteResource(ConsumerRecord<String, byte[]> last) {}
