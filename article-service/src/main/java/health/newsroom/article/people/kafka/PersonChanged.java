package health.newsroom.article.people.kafka;

import health.newsroom.article.people.Person;
import java.util.UUID;

/** What this service reads of {@code person.changed.v1}. */
record PersonChanged(UUID person, long version, String slug, String name, String kindOfWork) {

    void changes(Person person) {
        person.become(version, slug, name, kindOfWork);
    }
}
