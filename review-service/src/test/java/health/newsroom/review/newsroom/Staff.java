package health.newsroom.review.newsroom;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** People and their licences, as author-service tells of them. Each call waits until the service has heard. */
public final class Staff {

    private static final AtomicLong VERSION = new AtomicLong(System.currentTimeMillis());

    private Staff() {}

    /** Nobody is there and no review waits or is under way: what earlier tests left is out of the way. */
    public static void nobody() {
        Database.run(
                "update assignment set state = 'CANCELLED' where state in ('AWAITING_RESPONSE', 'ACCEPTED')",
                "update review set state = 'WITHDRAWN' where state in ('AWAITING_REVIEWER', 'IN_REVIEW', 'IN_ADJUDICATION')",
                "update round set state = 'WITHDRAWN' where state = 'OPEN'",
                "update timer set fired_at = due_at where fired_at is null",
                "update timer set digest = id where digest is null",
                "delete from digest",
                "delete from availability",
                "delete from credential",
                "delete from person");
        TestTime.isReal();
    }

    /** Somebody with an active licence that began years ago and ends years from now. */
    public static UUID physician(Person person) {
        known(person);
        return licence(person, "ACTIVE", LocalDate.of(2015, 1, 1), LocalDate.of(2099, 12, 31));
    }

    public static void known(Person person) {
        known(person, true);
    }

    public static void known(Person person, boolean accountOpen) {
        known(person, accountOpen, "");
    }

    /** Somebody who told of their work: fields of person.changed.v1, as JSON. */
    public static void works(Person person, String fields) {
        known(person, true, ", " + fields);
    }

    private static void known(Person person, boolean accountOpen, String work) {
        long version = VERSION.incrementAndGet();
        String json = """
                {"person": "%s", "version": %d, "slug": "p-%d", "name": "%s", "kindOfWork": "test", "changedAt": "%s", "accountOpen": %s%s}
                """.formatted(person.id(), version, version, person.name(), Instant.now(), accountOpen, work);
        Kafka.send("newsroom.people", "person.changed.v1", person.id(), json);
        awaitVersion("person", person.id(), version);
    }

    public static UUID licence(Person person, String status, LocalDate start, LocalDate end) {
        UUID credential = UUID.randomUUID();
        licence(credential, person, status, start, end);
        return credential;
    }

    /** Tells of a credential that may be known already. */
    public static void licence(UUID credential, Person person, String status, LocalDate start, LocalDate end) {
        credential(credential, person, "LICENCE", true, status, start, end);
    }

    public static void credential(
            UUID id, Person person, String kind, boolean medical, String status, LocalDate start, LocalDate end) {
        long version = VERSION.incrementAndGet();
        String json =
                """
                {"credential": "%s", "person": "%s", "version": %d, "kind": "%s", "code": "LIC", "title": "Licence to practise medicine",
                 "identifier": {"system": "Register of physicians", "value": "70%d"}, "issuer": "Register of physicians",
                 "whereValid": "GB", "fields": [], "medical": %s, "period": {"start": "%s", "end": "%s"}, "status": "%s",
                 "changedAt": "%s"}
                """.formatted(id, person.id(), version, kind, version, medical, start, end, status, Instant.now());
        Kafka.send("newsroom.people", "credential.changed.v1", id, json);
        awaitVersion("credential", id, version);
    }

    /** Today, in UTC, as the service's clock has it. */
    public static LocalDate today() {
        return LocalDate.ofInstant(TestTime.now(), ZoneOffset.UTC);
    }

    private static void awaitVersion(String table, UUID id, long version) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Database.value("select version from " + table + " where id = ?", id)
                        .equals(Long.toString(version)));
    }
}
