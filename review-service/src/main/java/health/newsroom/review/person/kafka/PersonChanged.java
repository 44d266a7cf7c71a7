package health.newsroom.review.person.kafka;

import health.newsroom.review.person.PersonSnapshot;
import health.newsroom.review.person.Work;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of person.changed.v1; what is said of the person's work came later and may be absent. */
public record PersonChanged(
        UUID person,
        long version,
        String name,
        boolean accountOpen,
        @Nullable String employer,
        @Nullable List<String> interests,
        @Nullable List<String> specialties,
        @Nullable List<String> languages) {

    PersonSnapshot snapshot() {
        Work work = new Work(employer, orNone(interests), orNone(specialties), orNone(languages));
        return new PersonSnapshot(person, version, name, accountOpen, work);
    }

    private static List<String> orNone(@Nullable List<String> told) {
        return told == null ? List.of() : told;
    }
}
