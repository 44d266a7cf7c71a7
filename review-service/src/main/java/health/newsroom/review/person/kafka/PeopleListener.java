package health.newsroom.review.person.kafka;

import health.newsroom.messaging.Inbox;
import health.newsroom.messaging.ReceivedEvent;
import health.newsroom.review.person.FollowPeople;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of people and their credentials. */
@ApplicationScoped
public class PeopleListener {

    private final Inbox inbox;
    private final FollowPeople people;

    @Inject
    public PeopleListener(Inbox inbox, FollowPeople people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Incoming("people")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this::handle);
    }

    private void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "person.changed.v1" ->
                people.follow(event.data(PersonChanged.class).snapshot());
            case "credential.changed.v1" ->
                people.follow(event.data(CredentialChanged.class).snapshot());
            default -> {
                // another kind of news about people, or a later version that this service does not need
            }
        }
    }
}
