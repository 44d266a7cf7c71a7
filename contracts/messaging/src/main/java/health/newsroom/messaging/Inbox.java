package health.newsroom.messaging;

import health.newsroom.http.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Where events arrive: an event's id and its effect are committed together, so that a second delivery changes nothing.
 *
 * <p>Waits while the database is away, since no later event could be handled either, and tries again when somebody else
 * changed the same thing at the same time. Everything else is thrown, and the channel's dead-letter queue takes the record.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int ATTEMPTS_AT_A_CONFLICT = 10;

    private final InboxTransaction transaction;

    @Inject
    public Inbox(InboxTransaction transaction) {
        this.transaction = transaction;
    }

    /** Handles a record once: {@code effect} runs in a transaction of its own, or not at all when the event is known. */
    public void receive(ConsumerRecord<String, byte[]> record, Consumer<ReceivedEvent> effect) {
        ReceivedEvent event = Envelope.received(record);
        int conflicts = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                boolean wasNew = transaction.once(event, effect);
                (wasNew ? Meters.HANDLED : Meters.REPEATED).increment();
                return;
            } catch (RuntimeException failed) {
                if (Outage.isBehind(failed)) {
                    LOG.warnf("%s %s waits for the database: %s", event.type(), event.id(), Outage.reason(failed));
                } else if (!Conflict.isBehind(failed) || ++conflicts == ATTEMPTS_AT_A_CONFLICT) {
                    LOG.errorf(failed, "%s %s cannot be handled", event.type(), event.id());
                    throw failed;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long millis = Math.min(50L << Math.min(attempt, 10), LONGEST_WAIT.toMillis());
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting to handle an event", stopping);
        }
    }
}
