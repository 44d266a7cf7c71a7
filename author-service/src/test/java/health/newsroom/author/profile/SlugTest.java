package health.newsroom.author.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    private static final UUID PERSON = UUID.fromString("0a000000-0000-4000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({
        "Meera Kulkarni, meera-kulkarni",
        "Dr. Hannah O'Okafor-Brown, dr-hannah-ookafor-brown",
        "Łukasz Żółć, lukasz-zolc",
        "Søren Ærø, soren-aero",
        "Jörg Strauß, jorg-strauss",
        "José  Ñandú III, jose-nandu-iii",
        "ﬁona, fiona",
    })
    void a_name_suggests_its_address(String name, String slug) {
        assertThat(Slug.of(name, PERSON).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王芳", "Олена", "—"})
    void a_name_without_latin_letters_gets_an_address_all_the_same(String name) {
        assertThat(Slug.of(name, PERSON).value()).isEqualTo("person-0a000000");
    }

    @Test
    void the_second_of_a_name_is_numbered() {
        assertThat(new Slug("meera-kulkarni").numbered(2).value()).isEqualTo("meera-kulkarni-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Meera",
                "meera kulkarni",
                "-meera",
                "meera-",
                "meera--kulkarni",
                "meera/photo",
                "mee\nra",
                "../etc"
            })
    void an_address_that_is_not_one_is_refused(String value) {
        assertThatThrownBy(() -> new Slug(value))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("malformed-slug"));
    }

    /** A law: whatever the name, there is an address, and there is room for a number behind it. */
    @RepeatedTest(300)
    void every_name_has_an_address(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String name = random.ints(1 + random.nextInt(120), 0x20, 0x2FFF)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        Slug slug = Slug.of(name, PERSON);

        assertThat(slug).isEqualTo(new Slug(slug.value()));
        assertThat(slug.numbered(999_999).value()).startsWith(slug.value());
    }
}
