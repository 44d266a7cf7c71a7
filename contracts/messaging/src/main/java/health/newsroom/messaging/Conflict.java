package health.newsroom.messaging;

import java.sql.SQLException;
import java.util.Set;

/** Tells "somebody else was at it at the same time" from other failures: it goes away when tried again. */
final class Conflict {

    /** By name, since this module has no persistence API of its own. */
    private static final Set<String> STALE =
            Set.of("OptimisticLockException", "StaleObjectStateException", "StaleStateException");

    private Conflict() {}

    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (STALE.contains(cause.getClass().getSimpleName())) {
                return true;
            }
            // class 40: serialization failure, deadlock (PostgreSQL, appendix A)
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("40")) {
                return true;
            }
        }
        return false;
    }
}
