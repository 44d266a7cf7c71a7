package health.newsroom.review.round;

import health.newsroom.http.Caller;
import health.newsroom.http.Role;
import health.newsroom.review.person.Named;
import health.newsroom.review.person.PersonSnapshot;
import health.newsroom.review.person.panache.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells who is calling, under the name author-service knows, or else the account's. */
@ApplicationScoped
public class Viewers {

    private final Caller caller;
    private final People people;

    @Inject
    public Viewers(Caller caller, People people) {
        this.caller = caller;
        this.people = people;
    }

    public Viewer current() {
        String name =
                people.findByIdOptional(caller.id()).map(PersonSnapshot::name).orElseGet(caller::name);
        return new Viewer(
                new Named(caller.id(), name),
                caller.is(Role.WRITER),
                caller.is(Role.PHYSICIAN),
                caller.isAny(Role.EDITOR, Role.MEDICAL_EDITOR));
    }
}
