package health.newsroom.article.people.kafka;

import health.newsroom.article.people.Credential;
import health.newsroom.article.people.Person;
import health.newsroom.article.people.panache.Credentials;
import health.newsroom.article.people.panache.People;
import health.newsroom.messaging.Inbox;
import health.newsroom.messaging.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the projection of people up to date. */
@ApplicationScoped
public class PeopleListener {

    private final Inbox inbox;
    private final People people;
    private final Credentials credentials;

    @Inject
    PeopleListener(Inbox inbox, People people, Credentials credentials) {
        this.inbox = inbox;
        this.people = people;
        this.credentials = credentials;
    }

    @Incoming("people")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, event -> {
            switch (event.type()) {
                case "person.changed.v1" -> person(event);
                case "credential.changed.v1" -> credential(event);
                default -> {
                    // an event of the topic that concerns others
                }
            }
        });
    }

    private void person(ReceivedEvent event) {
        PersonChanged changed = event.data(PersonChanged.class);
        Person person = people.findById(changed.person());
        if (person == null) {
            person = new Person(changed.person());
            changed.changes(person);
            people.persist(person);
        } else {
            changed.changes(person);
        }
    }

    private void credential(ReceivedEvent event) {
        CredentialChanged changed = event.data(CredentialChanged.class);
        Credential credential = credentials.findById(changed.credential());
        if (credential == null) {
            credential = new Credential(changed.credential());
            credential.become(changed.snapshot());
            credentials.persist(credential);
        } else {
            credential.become(changed.snapshot());
        }
    }
}
