package health.newsroom.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** One event's id and effect in one transaction. */
@ApplicationScoped
public class InboxTransaction {

    private static final String REMEMBER =
            "insert into inbox_event (id, type, subject) values (?, ?, ?) on conflict do nothing";

    private final DataSource database;

    @Inject
    public InboxTransaction(DataSource database) {
        this.database = database;
    }

    /** Returns whether the event was new, and its effect therefore run. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean once(ReceivedEvent event, Consumer<ReceivedEvent> effect) {
        boolean isNew = isNew(event);
        if (isNew) {
            String traceparent = event.traceparent();
            if (traceparent == null) {
                effect.accept(event);
            } else {
                ScopedValue.where(Trace.OF_EVENT, traceparent).run(() -> effect.accept(event));
            }
        }
        return isNew;
    }

    private boolean isNew(ReceivedEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
            remember.setString(1, event.id());
            remember.setString(2, event.type());
            remember.setString(3, event.subject());
            return remember.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new DatabaseFailure("Could not look up " + event.id(), failed);
        }
    }
}
