package health.newsroom.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.Config;

/**
 * Where the database and Kafka are, from the settings that the rest of the service uses too. What runs for ever beside the
 * requests (relay, dead letters) has connections of its own and takes none from the pool.
 */
@ApplicationScoped
public class Servers {

    /** A whole revision travels in one event; the topics take this much too. */
    private static final int LARGEST_EVENT = 4 * 1024 * 1024;

    private final Config config;

    @Inject
    public Servers(Config config) {
        this.config = config;
    }

    Connection databaseConnection() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", text("quarkus.datasource.username"));
        properties.setProperty("password", text("quarkus.datasource.password"));
        properties.setProperty("ApplicationName", text("quarkus.application.name") + " messaging");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(text("quarkus.datasource.jdbc.url"), properties);
    }

    Map<String, Object> producer() {
        Map<String, Object> settings = kafka(ProducerConfig.configNames());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, text("quarkus.application.name") + "-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_EVENT);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 25_000);
        return settings;
    }

    Map<String, Object> deadLetterConsumer() {
        Map<String, Object> settings = kafka(ConsumerConfig.configNames());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, text("quarkus.application.name") + ".dead-letters");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_EVENT);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return settings;
    }

    String deadLetterTopic() {
        return text("newsroom.dead-letters.topic");
    }

    /** Every setting of a Kafka client that is configured as {@code kafka.<name>}, as for the channels. */
    private Map<String, Object> kafka(Set<String> names) {
        Map<String, Object> settings = new HashMap<>();
        for (String name : names) {
            config.getOptionalValue("kafka." + name, String.class).ifPresent(value -> settings.put(name, value));
        }
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, text("kafka.bootstrap.servers"));
        return settings;
    }

    private String text(String name) {
        return config.getValue(name, String.class);
    }
}
