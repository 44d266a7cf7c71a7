package health.newsroom.review.person.kafka;

import health.newsroom.review.person.PersonSnapshot;
import java.util.UUID;

/** What this service reads of person.changed.v1. */
public record PersonChanged(UUID person, long version, String name, boolean accountOpen) {

    PersonSnapshot snapshot() {
        return new PersonSnapshot(person, version, name, accountOpen);
    }
}
