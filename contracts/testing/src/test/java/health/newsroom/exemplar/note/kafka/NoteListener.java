package health.newsroom.exemplar.note.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

public record NoteListener(ConsumerRecord<String, byte[]> last) {}
