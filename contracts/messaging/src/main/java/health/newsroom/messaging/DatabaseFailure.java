package health.newsroom.messaging;

import java.sql.SQLException;

/** The database did not do what was asked of it; the cause says why. */
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailure(String what, SQLException why) {
        super(what, why);
    }
}
