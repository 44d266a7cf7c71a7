package health.newsroom.author;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What really arrived on the topic of people, for whoever listens. */
public final class Told {

    private static final String TOPIC = "newsroom.people";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    /** Waits until this many events of one subject are there, and returns all of them in the order they came. */
    public static List<JsonNode> of(String subject, int atLeast) {
        return records(subject, atLeast).stream().map(Told::json).toList();
    }

    /** The same as they lie on the topic. */
    public static List<ConsumerRecord<String, byte[]>> records(String subject, int atLeast) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (subject.equals(record.key())) {
                        found.add(record);
                    }
                });
                return found.size() >= atLeast;
            });
        }
        return found;
    }

    public static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    public static JsonNode json(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(text(record));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    public static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS"),
                "isolation.level", "read_committed",
                "enable.auto.commit", "false");
    }
}
