package health.newsroom.author.profile.kafka;

import health.newsroom.author.profile.Person;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the newsroom of a person, in the transaction that changed them. */
@ApplicationScoped
public class PersonAnnouncements {

    private final Outbox outbox;

    @Inject
    public PersonAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Call it after the change was flushed: the version must be the one that is kept. */
    public void changed(Person person) {
        outbox.publish(new OutgoingEvent("person.changed.v1", person.id().toString(), snapshot(person)));
    }

    private static PersonChanged snapshot(Person person) {
        return new PersonChanged(
                person.id(),
                person.version(),
                person.slug().value(),
                person.profile().name(),
                person.profile().kindOfWork(),
                person.profile().bio(),
                person.photoPath().orElse(null),
                person.isAccountOpen(),
                person.changedAt(),
                person.profile().work().employer(),
                person.profile().work().interests(),
                person.profile().work().specialties(),
                person.profile().work().languages());
    }
}
