package health.newsroom.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Rest and water are what most people need.",
        "ENGLISH, Paracetamol.",
        "GERMAN, Die meisten Menschen brauchen Ruhe und sind bald gesund.",
        "FRENCH, Le repos et une bonne hydratation sont utiles dans la plupart des cas.",
        "SPANISH, El reposo y los líquidos son útiles para la mayoría.",
        "OTHER, Отдых помогает большинству людей (CDC).",
        "OTHER, 休息は回復を助けます。",
    })
    void tells_the_language_of_a_text(Language language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
