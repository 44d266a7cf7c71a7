package health.newsroom.article.people;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.people.Credential.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static Snapshot snapshot(long version, CredentialStatus status) {
        return new Snapshot(
                PERSON,
                version,
                CredentialKind.LICENCE,
                "GP",
                "Licence",
                "Register",
                null,
                null,
                true,
                LocalDate.of(2020, 1, 1),
                null,
                status,
                NOW.minusSeconds(60));
    }

    @Test
    void an_older_snapshot_never_overwrites_a_newer_one() {
        Credential credential = new Credential(UUID.randomUUID());
        credential.become(snapshot(3, CredentialStatus.LAPSED));
        credential.become(snapshot(2, CredentialStatus.ACTIVE));
        credential.become(snapshot(3, CredentialStatus.ACTIVE));
        assertThat(credential.isActive(NOW)).isFalse();
        credential.become(snapshot(4, CredentialStatus.ACTIVE));
        assertThat(credential.isActive(NOW)).isTrue();
    }

    @Test
    void a_person_keeps_the_name_of_the_last_snapshot() {
        Person person = new Person(PERSON);
        person.become(2, "meera-k", "Meera K", "pharmacist");
        person.become(1, "meera", "Meera", "writer");
        assertThat(person.name()).isEqualTo("Meera K");
        assertThat(person.slug()).isEqualTo("meera-k");
    }

    @Test
    void a_credential_is_not_valid_before_its_first_day() {
        Credential credential = new Credential(UUID.randomUUID());
        credential.become(snapshot(1, CredentialStatus.ACTIVE));
        assertThat(credential.isActive(Instant.parse("2019-12-31T23:59:59Z"))).isFalse();
        assertThat(credential.isActive(Instant.parse("2020-01-01T00:00:00Z"))).isTrue();
    }
}
