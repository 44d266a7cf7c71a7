package health.newsroom.http;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells "the database is away" from every other failure, by SQL state (PostgreSQL, appendix A): class 08 is the
 * connection, 57P0x is a server that starts or stops, 53300 one with no connection left, 25006 a standby that takes no writes.
 */
public final class Outage {

    private Outage() {}

    public static boolean isBehind(Throwable thrown) {
        return behind(thrown).anyMatch(cause -> cause instanceof SQLException sql && isOutage(sql));
    }

    /** Whether the realm could not be asked, about a token or about a grave act. By name: the exceptions are the server's own. */
    static boolean ofIdentityIsBehind(Throwable thrown) {
        return behind(thrown)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause.getClass().getSimpleName().equals("OIDCException")
                        || (cause.getClass().getSimpleName().equals("HttpResponseException")
                                && String.valueOf(cause.getMessage()).contains("server: 5")));
    }

    /** The exception, its causes, and what each of them suppressed: that is where a failed commit keeps its reason. */
    private static Stream<Throwable> behind(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Arrays.stream(cause.getSuppressed()).flatMap(Outage::behind)));
    }

    /** What the innermost cause says, for a log. */
    public static String reason(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage());
    }

    private static boolean isOutage(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            return String.valueOf(sql.getMessage()).contains("Acquisition timeout")
                    || sql instanceof SQLTransientConnectionException
                    || sql instanceof SQLNonTransientConnectionException
                    || sql instanceof SQLRecoverableException;
        }
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300") || state.equals("25006");
    }
}
