package health.newsroom.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As Hannah Okafor puts it, rest helps.",
                "says Dr Hannah Okafor.",
                "Prof. Hannah Okafor's view is plain.",
                "DR. HANNAH OKAFOR",
                "Hannah J. Okafor has seen it.",
                "Dr Okafor has seen it.",
                "Professor Okafor’s clinic"
            })
    void a_named_person_is_found_however_they_are_addressed(String text) {
        assertThat(Names.occursIn("Dr Hannah Okafor", text)).isTrue();
        assertThat(Names.occursIn("Hannah Okafor", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hannah Okaforson says no.",
                "Hannah and Chidi Okafor live in Leeds.",
                "Okafor is a common name.",
                "Dr Hannah Serrano disagrees.",
                ""
            })
    void somebody_else_is_not(String text) {
        assertThat(Names.occursIn("Dr Hannah Okafor", text)).isFalse();
    }

    @Test
    void accents_and_hyphens_make_no_difference() {
        assertThat(Names.occursIn("Dr José-María Núñez", "it says jose maria nunez here"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hannah Okafor", "Okafor, Hannah", "Okafor H", "H. Okafor", "Okafor HJ", "Dr Hannah Okafor"})
    void an_author_of_a_source_may_be_written_in_many_ways(String author) {
        assertThat(Names.mayBe("Dr Hannah Okafor", author)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Okafor C", "Chidi Okafor", "Hannah Serrano", "World Health Organization", ""})
    void another_author_is_not_the_person(String author) {
        assertThat(Names.mayBe("Dr Hannah Okafor", author)).isFalse();
    }
}
