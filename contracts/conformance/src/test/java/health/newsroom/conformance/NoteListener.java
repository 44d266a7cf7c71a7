package health.newsroom.conformance;

import health.newsroom.messaging.Inbox;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.messaging.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class NoteListener {

    public record Noted(UUID note, String text) {}

    private final Inbox inbox;
    private final Outbox outbox;
    private final EntityManager database;

    @Inject
    public NoteListener(Inbox inbox, Outbox outbox, EntityManager database) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.database = database;
    }

    @Incoming("articles")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this::hear);
    }

    private void hear(ReceivedEvent event) {
        Noted noted = event.data(Noted.class);
        if (noted.text().startsWith("poison") && isPoison()) {
            throw new IllegalArgumentException("This note is not to be heard");
        }
        note(event, noted.text());
        if (noted.text().startsWith("answer")) {
            outbox.publish(new OutgoingEvent("note.answered.v1", event.subject(), new Noted(noted.note(), "")));
        } else if (event.type().equals("note.answered.v1")) {
            note(event, String.valueOf(event.traceparent()));
        }
    }

    private boolean isPoison() {
        return (Boolean) database.createNativeQuery("select poison from mood").getSingleResult();
    }

    private void note(ReceivedEvent event, String text) {
        database.createNativeQuery("insert into heard (event, subject, type, text) values (?, ?, ?, ?)")
                .setParameter(1, event.id())
                .setParameter(2, event.subject())
                .setParameter(3, event.type())
                .setParameter(4, text)
                .executeUpdate();
    }
}
