package health.newsroom.http;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/**
 * Tells "the database is away" from every other failure, by SQL state (PostgreSQL, appendix A): class 08 is the
 * connection, 57P0x is a server that starts or stops, 53300 one with no connection left, 25006 a standby that takes no writes.
 */
public final class Outage {

    private Outage() {}

    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the realm could not be asked about a token. By name: the exception is the server's own. */
    static boolean ofIdentityIsBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("OIDCException") || cause instanceof ConnectException) {
                return true;
            }
        }
        return false;
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
