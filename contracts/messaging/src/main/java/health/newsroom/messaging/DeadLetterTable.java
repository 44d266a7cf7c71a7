package health.newsroom.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Writes a record of the dead-letter topic down, event or not. Once: its place in the topic is unique. */
final class DeadLetterTable {

    private static final String INSERT = """
            insert into dead_letter (id, queue_partition, queue_offset, topic, record_key, event_id, type, source, subject,
              time, traceparent, data, reason, cause, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private DeadLetterTable() {}

    static void add(Connection connection, ConsumerRecord<String, byte[]> dead) throws SQLException {
        Optional<ReceivedEvent> event = event(dead);
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, UUID.randomUUID());
            row.setInt(2, dead.partition());
            row.setLong(3, dead.offset());
            row.setString(4, header(dead, "dead-letter-topic").orElse(dead.topic()));
            row.setString(5, dead.key());
            row.setString(6, event.map(ReceivedEvent::id).orElse(null));
            row.setString(7, event.map(ReceivedEvent::type).orElse(null));
            row.setString(8, header(dead, "ce_source").orElse(null));
            row.setString(9, event.map(ReceivedEvent::subject).orElse(null));
            row.setObject(
                    10,
                    event.map(ReceivedEvent::time).map(DeadLetterTable::utc).orElse(null),
                    Types.TIMESTAMP_WITH_TIMEZONE);
            row.setString(11, event.map(ReceivedEvent::traceparent).orElse(null));
            row.setBytes(12, dead.value() == null ? new byte[0] : dead.value());
            row.setString(13, header(dead, "dead-letter-reason").orElse("not said"));
            row.setString(14, header(dead, "dead-letter-cause").orElse(null));
            row.setObject(15, utc(Instant.ofEpochMilli(dead.timestamp())));
            Meters.SET_ASIDE.increment(row.executeUpdate());
        }
    }

    private static Optional<ReceivedEvent> event(ConsumerRecord<String, byte[]> dead) {
        try {
            ReceivedEvent event = Envelope.received(dead);
            UUID.fromString(event.id());
            return Optional.of(event);
        } catch (UnreadableEvent | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> dead, String name) {
        return Optional.ofNullable(dead.headers().lastHeader(name))
                .map(Header::value)
                .map(DeadLetterTable::text);
    }

    /** PostgreSQL takes every character but NUL. */
    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).replace('\0', ' ');
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
