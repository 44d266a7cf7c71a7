package health.newsroom.review.person;

import health.newsroom.review.person.panache.Credentials;
import health.newsroom.review.person.panache.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes over what author-service tells of people, the newest of each, and says so inside this service. */
@ApplicationScoped
public class FollowPeople {

    private final People people;
    private final Credentials credentials;
    private final Event<EntitlementChanged> changed;

    @Inject
    public FollowPeople(People people, Credentials credentials, Event<EntitlementChanged> changed) {
        this.people = people;
        this.credentials = credentials;
        this.changed = changed;
    }

    @Transactional
    public void follow(PersonSnapshot told) {
        PersonSnapshot known = people.findById(told.id());
        if (known == null) {
            people.persist(told);
            changed.fire(new EntitlementChanged(told.id()));
        } else if (known.follow(told)) {
            changed.fire(new EntitlementChanged(told.id()));
        }
    }

    @Transactional
    public void follow(CredentialSnapshot told) {
        CredentialSnapshot known = credentials.findById(told.id());
        if (known == null) {
            credentials.persist(told);
            changed.fire(new EntitlementChanged(told.person()));
        } else if (known.follow(told)) {
            changed.fire(new EntitlementChanged(told.person()));
        }
    }
}
