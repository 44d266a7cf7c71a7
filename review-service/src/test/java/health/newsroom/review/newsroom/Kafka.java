package health.newsroom.review.newsroom;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker, as the other services use it: events in CloudEvents binary mode. */
public final class Kafka {

    /** An event as it lies in the topic. */
    public record Told(String type, String subject, String json) {}

    private static final String SERVERS = System.getProperty("KAFKA_BOOTSTRAP_SERVERS");
    private static final KafkaProducer<String, byte[]> PRODUCER = producer();

    private Kafka() {}

    public static void send(String topic, String type, UUID subject, String json) {
        send(topic, type, subject, json, UUID.randomUUID());
    }

    public static void send(String topic, String type, UUID subject, String json, UUID eventId) {
        var event = CloudEventBuilder.v1()
                .withId(eventId.toString())
                .withType("health.newsroom." + type)
                .withSource(URI.create("/" + topic))
                .withSubject(subject.toString())
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withData("application/json", json.getBytes(StandardCharsets.UTF_8))
                .build();
        try {
            PRODUCER.send(KafkaMessageFactory.<String>createWriter(topic, null, null, subject.toString())
                            .writeBinary(event))
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Everything that was ever told about the subject in newsroom.reviews, in order. */
    public static List<Told> toldAbout(String subject) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", SERVERS);
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("newsroom.reviews").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> told = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (subject.equals(record.key())) {
                        told.add(told(record));
                    }
                }
            }
            return told;
        }
    }

    private static Told told(ConsumerRecord<String, byte[]> record) {
        var event = KafkaMessageFactory.createReader(record).toEvent();
        return new Told(
                event.getType().substring("health.newsroom.".length()),
                String.valueOf(event.getSubject()),
                new String(event.getData().toBytes(), StandardCharsets.UTF_8));
    }

    private static KafkaProducer<String, byte[]> producer() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", SERVERS);
        properties.put("max.request.size", "4194304");
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }
}
