package health.newsroom.messaging;

import health.newsroom.testing.TestServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the messaging tables, and a topic, both of one test's own. */
final class OutboxFixture {

    final String database = TestServers.freshDatabase();
    final String topic = TestServers.freshTopic(3);

    OutboxFixture() throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var migration =
                        Objects.requireNonNull(Outbox.class.getResourceAsStream("/db/messaging/V0.1__messaging.sql"))) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    Connection connect() throws SQLException {
        return TestServers.connect(database);
    }

    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database);
        source.setUser(System.getProperty("NEWSROOM_DB_USER"));
        source.setPassword(System.getProperty("NEWSROOM_DB_PASSWORD"));
        return source;
    }

    Envelope event(String subject, String text) {
        return new Envelope(
                UUID.randomUUID(),
                topic,
                subject,
                "note.made.v1",
                "/test",
                subject,
                Instant.parse("2026-03-01T09:30:00.123456Z"),
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "{\"text\":\"" + text + "\"}");
    }

    void publish(Envelope... events) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            for (Envelope event : events) {
                OutboxTable.add(connection, event);
            }
            connection.commit();
        }
    }

    long waiting() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from outbox_event")) {
            count.next();
            return count.getLong(1);
        }
    }

    KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS"), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Everything in the topic, in order within each partition. */
    List<ConsumerRecord<String, byte[]>> sent() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS")),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
