package health.newsroom.messaging;

import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The events this service could not handle. */
@ApplicationScoped
public class DeadLetters {

    private static final String COLUMNS =
            "id, event_id, type, subject, topic, reason, cause, received_at, replayed_at, replayed_by";

    private final DataSource database;
    private final Outbox outbox;

    @Inject
    public DeadLetters(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Newest first; one row more than the page holds when there are more. */
    @Transactional
    public List<DeadLetter> list(PageRequest page) {
        Optional<Cursor> after = page.after();
        String select = "select " + COLUMNS + " from dead_letter"
                + (after.isPresent() ? " where (received_at, id) < (?, ?)" : "")
                + " order by received_at desc, id desc limit " + page.fetch();
        try (Connection connection = database.getConnection();
                PreparedStatement letters = connection.prepareStatement(select)) {
            if (after.isPresent()) {
                letters.setObject(1, OffsetDateTime.ofInstant(after.get().instant(0), ZoneOffset.UTC));
                letters.setObject(2, after.get().uuid(1));
            }
            return read(letters);
        } catch (SQLException failed) {
            throw new DatabaseFailure("Could not list the dead letters", failed);
        }
    }

    /**
     * Sends the event again, unchanged and under its own id: whoever handled it already ignores it. It travels under a key
     * of its own, so that on a compacted topic an old snapshot does not displace a newer one.
     */
    @Transactional
    public DeadLetter replay(UUID id, String by) {
        outbox.add(envelope(id));
        try (Connection connection = database.getConnection();
                PreparedStatement replay = connection.prepareStatement(
                        "update dead_letter set replayed_at = now(), replayed_by = ? where id = ? returning "
                                + COLUMNS)) {
            replay.setString(1, by);
            replay.setObject(2, id);
            return read(replay).getFirst();
        } catch (SQLException failed) {
            throw new DatabaseFailure("Could not replay " + id, failed);
        }
    }

    private Envelope envelope(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement letter = connection.prepareStatement(
                        "select event_id, topic, type, source, subject, time, traceparent, data from dead_letter where id = ?")) {
            letter.setObject(1, id);
            try (ResultSet row = letter.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.notFound("dead-letter-not-found", "There is no dead letter with this id.");
                }
                if (row.getString(3) == null) {
                    throw Refusal.conflict(
                            "dead-letter-not-replayable",
                            "This record was no event at all; whoever sent it has to send a proper one.");
                }
                return new Envelope(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        "replay/" + row.getString(5),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7),
                        new String(row.getBytes(8), StandardCharsets.UTF_8));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure("Could not read dead letter " + id, failed);
        }
    }

    private static List<DeadLetter> read(PreparedStatement statement) throws SQLException {
        List<DeadLetter> letters = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                letters.add(new DeadLetter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        instant(row, 9),
                        row.getString(10)));
            }
        }
        return letters;
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
