package health.newsroom.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Runs the relay for as long as the service runs, on a connection of its own. A notification wakes it; a poll is what it
 * relies on, since a notification is lost when nobody listens.
 */
@ApplicationScoped
public class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final Servers servers;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private final Duration poll;
    private volatile boolean stopping;
    private volatile @Nullable Connection listening;

    @Inject
    public RelayThread(
            Servers servers, @ConfigProperty(name = "newsroom.outbox.poll", defaultValue = "PT1S") Duration poll) {
        this.servers = servers;
        this.poll = poll;
    }

    void start(@Observes Startup startup) {
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException, SQLException {
        stopping = true;
        thread.interrupt();
        Connection open = listening;
        if (!thread.join(Duration.ofSeconds(2)) && open != null) {
            // It waits for a notification and hears no interrupt; what it had not committed is sent by the next relay.
            open.abort(Runnable::run);
        }
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        while (!stopping) {
            try (KafkaProducer<String, byte[]> producer =
                            new KafkaProducer<>(servers.producer(), new StringSerializer(), new ByteArraySerializer());
                    Connection connection = servers.databaseConnection()) {
                listening = connection;
                relay(new Relay(producer), connection);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (SQLException | RuntimeException failed) {
                if (!stopping) {
                    LOG.warnf("The relay starts anew: %s", failed);
                    pause();
                }
            }
        }
    }

    private void relay(Relay relay, Connection connection) throws SQLException, InterruptedException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + OutboxTable.CHANNEL);
        }
        PGConnection notifications = connection.unwrap(PGConnection.class);
        while (!stopping) {
            int stuck = relay.run(connection);
            Meters.STUCK.set(stuck);
            if (stuck > 0) {
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
            notifications.getNotifications((int) poll.toMillis());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
