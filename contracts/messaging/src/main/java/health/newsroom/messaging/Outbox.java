package health.newsroom.messaging;

import health.newsroom.http.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where events are put in the transaction that changes the state they tell of: both are committed or neither is. The relay
 * sends them from there.
 */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final Json json;
    private final Trace trace;
    private final String topic;
    private final String source;

    @Inject
    public Outbox(
            DataSource database,
            Json json,
            Trace trace,
            @ConfigProperty(name = "newsroom.outbox.topic") String topic,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.trace = trace;
        this.topic = topic;
        this.source = "/" + service;
    }

    /** Publishes to the topic that this service owns; an error outside a transaction. */
    public void publish(OutgoingEvent event) {
        add(new Envelope(
                UUID.randomUUID(),
                topic,
                event.subject(),
                event.type(),
                source,
                event.subject(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                traceparent(),
                json.text(event.data())));
    }

    void add(Envelope envelope) {
        try (Connection connection = database.getConnection()) {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("An event is published in the transaction of what it tells of: "
                        + envelope.type() + " has none");
            }
            OutboxTable.add(connection, envelope);
        } catch (SQLException failed) {
            throw new DatabaseFailure("Could not publish " + envelope.type(), failed);
        }
    }

    private @Nullable String traceparent() {
        if (Trace.OF_EVENT.isBound()) {
            return Trace.OF_EVENT.get();
        }
        try {
            return trace.traceparent();
        } catch (ContextNotActiveException notInARequest) {
            return null;
        }
    }
}
