package health.newsroom.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event between outbox row and Kafka record: CloudEvents 1.0 in Kafka's binary content mode. */
record Envelope(
        UUID id,
        String topic,
        String key,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String traceparent,
        String data) {

    static final String TYPE_PREFIX = "health.newsroom.";
    private static final String TRACEPARENT = "traceparent";

    ProducerRecord<String, byte[]> record() {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withType(TYPE_PREFIX + type)
                .withSource(URI.create(source))
                .withSubject(subject)
                .withTime(OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8));
        if (traceparent != null) {
            event.withExtension(TRACEPARENT, traceparent);
        }
        return KafkaMessageFactory.<String>createWriter(topic, null, null, key).writeBinary(event.build());
    }

    /** Reads a record; whatever is not a whole event of ours is an {@link UnreadableEvent}. */
    static ReceivedEvent received(ConsumerRecord<String, byte[]> record) {
        CloudEvent event = cloudEvent(record);
        CloudEventData data = event.getData();
        String subject = event.getSubject();
        OffsetDateTime time = event.getTime();
        if (data == null || subject == null || time == null || !event.getType().startsWith(TYPE_PREFIX)) {
            throw new UnreadableEvent("An event has our type, a subject, a time and data: " + at(record), null);
        }
        Object traceparent = event.getExtension(TRACEPARENT);
        return new ReceivedEvent(
                event.getId(),
                event.getType().substring(TYPE_PREFIX.length()),
                subject,
                time.toInstant(),
                text(data.toBytes(), record),
                traceparent == null ? null : traceparent.toString());
    }

    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException notAnEvent) {
            throw new UnreadableEvent("Not a CloudEvent: " + at(record), notAnEvent);
        }
    }

    private static String text(byte[] data, ConsumerRecord<String, byte[]> record) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new UnreadableEvent("Not UTF-8: " + at(record), notText);
        }
    }

    private static String at(ConsumerRecord<String, byte[]> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
