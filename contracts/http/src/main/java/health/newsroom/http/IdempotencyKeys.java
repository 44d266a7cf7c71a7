package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What each key was answered with, in the transaction of the effect it stands for. */
@ApplicationScoped
public class IdempotencyKeys {

    /** A key means something only together with who used it for what. */
    record Scope(String caller, String method, String path, String key) {}

    record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    private static final String CLAIM = """
            insert into idempotency_key (caller, method, path, key, body_hash) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String FIND = """
            select body_hash, status, location, etag, body from idempotency_key
            where caller = ? and method = ? and path = ? and key = ?""";
    private static final String KEEP = """
            update idempotency_key set status = ?, location = ?, etag = ?, body = ?
            where caller = ? and method = ? and path = ? and key = ?""";
    private static final String FORGET = """
            delete from idempotency_key where ctid in (
              select ctid from idempotency_key where created_at < now() - interval '48 hours'
              limit 20 for update skip locked)""";

    private final DataSource database;

    @Inject
    public IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the key for this request, or returns what an earlier one was answered with. Waits for a request with the same
     * key that is under way: the database makes the second insert wait for the first one's transaction.
     */
    Optional<Answer> claim(Scope scope, String bodyHash) throws SQLException {
        try (Connection connection = database.getConnection()) {
            forgetSomeOld(connection);
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                bind(claim, 1, scope);
                claim.setString(5, bodyHash);
                if (claim.executeUpdate() == 1) {
                    return Optional.empty();
                }
            }
            return Optional.of(find(connection, scope, bodyHash));
        }
    }

    void keep(Scope scope, Answer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, answer.status());
            keep.setString(2, answer.location());
            keep.setString(3, answer.etag());
            keep.setString(4, answer.body());
            bind(keep, 5, scope);
            keep.executeUpdate();
        }
    }

    private static Answer find(Connection connection, Scope scope, String bodyHash) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            bind(find, 1, scope);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("An Idempotency-Key went while it was looked up");
                }
                if (!row.getString(1).equals(bodyHash)) {
                    throw Refusal.of(
                            Refusal.Kind.INVALID,
                            "idempotency-key-reused",
                            "This Idempotency-Key was used for a different body: use a new key for a new thing.");
                }
                return new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
            }
        }
    }

    private static void forgetSomeOld(Connection connection) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int from, Scope scope) throws SQLException {
        statement.setString(from, scope.caller());
        statement.setString(from + 1, scope.method());
        statement.setString(from + 2, scope.path());
        statement.setString(from + 3, scope.key());
    }
}
