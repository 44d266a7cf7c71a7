package health.newsroom.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows that wait to be sent. */
final class OutboxTable {

    /** How many relays can work side by side at most: events of one key are always in one lane. */
    static final int LANES = 8;

    static final String CHANNEL = "newsroom_outbox";

    /** The first half of an advisory lock's key: these name what is locked, the second half which one. */
    private static final int LOCK_OF_SUBJECT = 0x6e726f01;

    private static final int LOCK_OF_LANE = 0x6e726f02;

    record Row(long position, Envelope envelope) {}

    private OutboxTable() {}

    /**
     * Adds a row in the connection's transaction. The lock on the key makes transactions that publish for one subject
     * commit in the order of their positions; a sequence alone does not.
     */
    static void add(Connection connection, Envelope envelope) throws SQLException {
        lock(connection, envelope.key());
        String insert = """
                insert into outbox_event (id, lane, topic, record_key, type, source, subject, time, traceparent, data)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
        try (PreparedStatement row = connection.prepareStatement(insert)) {
            row.setObject(1, envelope.id());
            row.setInt(2, Math.floorMod(envelope.key().hashCode(), LANES));
            row.setString(3, envelope.topic());
            row.setString(4, envelope.key());
            row.setString(5, envelope.type());
            row.setString(6, envelope.source());
            row.setString(7, envelope.subject());
            row.setObject(8, OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC));
            row.setObject(9, envelope.traceparent(), Types.VARCHAR);
            row.setString(10, envelope.data());
            row.executeUpdate();
        }
        try (PreparedStatement wake = connection.prepareStatement("select pg_notify('" + CHANNEL + "', '')")) {
            wake.execute();
        }
    }

    private static void lock(Connection connection, String key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?, hashtext(?))")) {
            lock.setInt(1, LOCK_OF_SUBJECT);
            lock.setString(2, key);
            lock.execute();
        }
    }

    /** Takes a lane until the transaction ends, unless another relay has it. */
    static boolean tryLane(Connection connection, int lane) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
            lock.setInt(1, LOCK_OF_LANE);
            lock.setInt(2, lane);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    static List<Row> next(Connection connection, int lane, Collection<String> exceptKeys, int limit)
            throws SQLException {
        String select = """
                select position, id, topic, record_key, type, source, subject, time, traceparent, data
                from outbox_event where lane = ? and record_key <> all (?) order by position limit ?""";
        try (PreparedStatement rows = connection.prepareStatement(select)) {
            rows.setInt(1, lane);
            rows.setArray(2, connection.createArrayOf("text", exceptKeys.toArray()));
            rows.setInt(3, limit);
            List<Row> found = new ArrayList<>();
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    found.add(new Row(row.getLong(1), envelope(row)));
                }
            }
            return found;
        }
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getString(10));
    }

    static void remove(Connection connection, Collection<Long> positions) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from outbox_event where position = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            delete.executeUpdate();
        }
    }
}
