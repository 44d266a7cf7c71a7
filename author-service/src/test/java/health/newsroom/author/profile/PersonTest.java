package health.newsroom.author.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant THEN = Instant.parse("2026-02-12T11:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
    private static final Profile MEERA = new Profile("Meera Kulkarni", "Pharmacist", "Writes about medicines.");

    private final Person person = Person.of(UUID.randomUUID(), new Slug("meera-kulkarni"), MEERA, THEN);

    @Test
    void what_is_told_of_the_work_is_kept_in_good_form_and_a_change_of_it_is_a_change() {
        Person person = Person.of(UUID.randomUUID(), new Slug("meera-kulkarni"), MEERA, NOW);
        Work work = new Work(
                " Northgate  Hospital", List.of("Acme Pharma", "Acme  Pharma"), List.of("Neurology"), List.of("en-GB"));

        assertThat(person.describe(new Profile("Meera Kulkarni", "Pharmacist", "Writes about medicines.", work), NOW))
                .isTrue();

        assertThat(person.profile().work().employer()).isEqualTo("Northgate Hospital");
        assertThat(person.profile().work().interests()).containsExactly("Acme Pharma");
        assertThatThrownBy(() -> new Work(null, List.of(), List.of(), List.of("English, please")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_new_person_has_an_open_account_and_no_photo() {
        assertThat(person.isAccountOpen()).isTrue();
        assertThat(person.photoPath()).isEmpty();
        assertThat(person.changedAt()).isEqualTo(person.createdAt()).isEqualTo(THEN);
    }

    @Test
    void saying_something_else_is_a_change() {
        assertThat(person.describe(new Profile("Meera Kulkarni", "Pharmacist and health writer", null), NOW))
                .isTrue();
        assertThat(person.profile().kindOfWork()).isEqualTo("Pharmacist and health writer");
        assertThat(person.changedAt()).isEqualTo(NOW);
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        Profile same = new Profile(" Meera  Kulkarni", "Pharmacist ", "Writes about medicines.\r\n");

        assertThat(person.describe(same, NOW)).isFalse();
        assertThat(person.moveTo(new Slug("meera-kulkarni"), NOW)).isFalse();
        assertThat(person.show(null, NOW)).isFalse();
        assertThat(person.openAccount(true, NOW)).isFalse();
        assertThat(person.changedAt()).isEqualTo(THEN);
    }

    @Test
    void the_page_the_photo_and_the_account_can_change() {
        assertThat(person.moveTo(new Slug("meera-rao"), NOW)).isTrue();
        assertThat(person.show("abc", NOW)).isTrue();
        assertThat(person.openAccount(false, NOW)).isTrue();

        assertThat(person.slug().value()).isEqualTo("meera-rao");
        assertThat(person.photoPath()).contains("/people/meera-rao/photo");
        assertThat(person.isAccountOpen()).isFalse();
    }

    @Test
    void a_blank_biography_is_none() {
        assertThat(new Profile("Meera Kulkarni", "Pharmacist", " \n").bio()).isNull();
    }

    @Test
    void a_biography_is_at_most_five_thousand_characters() {
        assertThat(new Profile("Meera", "Pharmacist", "a".repeat(5_000)).bio()).hasSize(5_000);
        assertThatThrownBy(() -> new Profile("Meera", "Pharmacist", "a".repeat(5_001)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().getFirst().pointer())
                                .isEqualTo("/bio"));
    }
}
