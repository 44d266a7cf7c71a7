package health.newsroom.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings what this service put into its dead-letter topic into a table, where people can see it and replay it. */
@ApplicationScoped
public class DeadLetterThread {

    private static final Logger LOG = Logger.getLogger(DeadLetterThread.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final Servers servers;
    private final Thread thread = new Thread(this::run, "dead-letters");
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> reading;

    @Inject
    public DeadLetterThread(Servers servers) {
        this.servers = servers;
    }

    void start(@Observes Startup startup) {
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        Optional.ofNullable(reading).ifPresent(KafkaConsumer::wakeup);
        if (!thread.join(Duration.ofSeconds(5))) {
            thread.interrupt();
        }
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        while (!stopping) {
            try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                    servers.deadLetterConsumer(), new StringDeserializer(), new ByteArrayDeserializer())) {
                reading = consumer;
                consumer.subscribe(List.of(servers.deadLetterTopic()));
                while (!stopping) {
                    store(consumer.poll(POLL));
                    consumer.commitSync();
                }
            } catch (WakeupException stopped) {
                LOG.debug("Woken up to stop");
            } catch (SQLException | RuntimeException failed) {
                LOG.warnf("Reading the dead letters starts anew: %s", failed);
                pause();
            }
        }
    }

    private void store(ConsumerRecords<String, byte[]> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        try (Connection connection = servers.databaseConnection()) {
            for (ConsumerRecord<String, byte[]> dead : records) {
                DeadLetterTable.add(connection, dead);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
