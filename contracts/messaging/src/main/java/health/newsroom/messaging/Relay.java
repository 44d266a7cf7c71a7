package health.newsroom.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Takes events from the outbox to Kafka, one lane after the other, each under a lock that no other relay can hold at the
 * same time. A row is deleted only when Kafka acknowledged it: a crash in between sends it again, and the inbox of whoever
 * listens ignores the repeat.
 *
 * <p>Order per key is strict: an event is sent only after the one before it was acknowledged. An event that Kafka refuses
 * holds back its own key and nothing else.
 */
final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 200;
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(30);

    private final Producer<String, byte[]> producer;

    Relay(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Sends what waits in every lane that is free.
     *
     * @return how many events could not be sent
     */
    int run(Connection connection) throws SQLException, InterruptedException {
        int stuck = 0;
        connection.setAutoCommit(false);
        try {
            for (int lane = 0; lane < OutboxTable.LANES; lane++) {
                stuck += empty(connection, lane);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return stuck;
    }

    private int empty(Connection connection, int lane) throws SQLException, InterruptedException {
        Set<String> stuck = new HashSet<>();
        while (OutboxTable.tryLane(connection, lane)) {
            List<OutboxTable.Row> batch = OutboxTable.next(connection, lane, stuck, BATCH);
            List<Long> sent = send(batch, stuck);
            OutboxTable.remove(connection, sent);
            connection.commit();
            Meters.SENT.increment(sent.size());
            if ((batch.size() < BATCH && stuck.isEmpty()) || sent.isEmpty()) {
                break;
            }
        }
        return stuck.size();
    }

    /** Sends a batch in waves of one event per key; returns the positions of those that Kafka has. */
    private List<Long> send(List<OutboxTable.Row> batch, Set<String> stuck) throws InterruptedException {
        List<Long> sent = new ArrayList<>();
        List<OutboxTable.Row> waiting = batch;
        while (!waiting.isEmpty()) {
            Map<String, OutboxTable.Row> wave = new LinkedHashMap<>();
            List<OutboxTable.Row> later = new ArrayList<>();
            for (OutboxTable.Row row : waiting) {
                if (wave.putIfAbsent(row.envelope().key(), row) != null) {
                    later.add(row);
                }
            }
            sent.addAll(acknowledged(wave, stuck));
            later.removeIf(row -> stuck.contains(row.envelope().key()));
            waiting = later;
        }
        return sent;
    }

    /** A send that at once runs out of time has found no broker, and the next one would not either. */
    private Future<RecordMetadata> send(OutboxTable.Row row) {
        Future<RecordMetadata> sending = producer.send(row.envelope().record());
        if (sending.state() == Future.State.FAILED
                && sending.exceptionNow() instanceof org.apache.kafka.common.errors.TimeoutException noBroker) {
            throw noBroker;
        }
        return sending;
    }

    private List<Long> acknowledged(Map<String, OutboxTable.Row> wave, Set<String> stuck) throws InterruptedException {
        Map<OutboxTable.Row, Future<RecordMetadata>> sending = new HashMap<>();
        wave.values().forEach(row -> sending.put(row, send(row)));
        List<Long> acknowledged = new ArrayList<>();
        for (Map.Entry<OutboxTable.Row, Future<RecordMetadata>> entry : sending.entrySet()) {
            OutboxTable.Row row = entry.getKey();
            try {
                entry.getValue().get(ACKNOWLEDGED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
                acknowledged.add(row.position());
            } catch (ExecutionException | TimeoutException failed) {
                stuck.add(row.envelope().key());
                LOG.warnf(
                        "%s %s is not sent yet: %s",
                        row.envelope().type(), row.envelope().id(), failed);
            }
        }
        return acknowledged;
    }
}
