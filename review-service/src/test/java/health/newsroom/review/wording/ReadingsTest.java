package health.newsroom.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.wording.morfologik.EnglishLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    private static final Readings READINGS = new Readings(new EnglishLexicon());

    private static boolean same(String before, String after, Language language) {
        Tokenizer tokenizer = new Tokenizer(language);
        return READINGS.same(new Wording(tokenizer.tokens(before)), new Wording(tokenizer.tokens(after)), language);
    }

    @ParameterizedTest
    @CsvSource({
        "Oesophageal cancer is rare, Esophageal cancer is rare",
        "Anaemia and diarrhoea, Anemia and diarrhea",
        "It is recognised, It is recognized",
        "Take two litres, Take two liters",
        "A paediatric centre, A pediatric center",
        "15 per cent of adults, 15 percent of adults",
        "The symtoms went away, The symptoms went away",
        "Take the paracetemol, Take the paracetamol",
        "Take the the tablets, Take the tablets",
        "It shows a as a lump, It shows as a lump",
        "On it's own, On its own",
        "About 20000 people, About 20 000 people",
        "At 09:30, At 9:30",
        "Rest helps., Rest helps",
    })
    void one_reading_is_the_same(String before, String after) {
        assertThat(same(before, after, Language.ENGLISH)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A hypotensive crisis, A hypertensive crisis",
        "Take the tablet, Take the tablets",
        "It will not help, It will now help",
        "Use it for four days, Use it for for days",
        "Take 2 500 mg tablets, Take 2500 mg tablets",
        "They were filled, They were filed",
        "Prevent AIDS, Prevent aids",
        "Call 0111, Call 111",
        "A level of 1.50, A level of 1.5",
        "Take the drug, Take a drug",
        "You can do it, You cannot do it",
    })
    void two_readings_are_not(String before, String after) {
        assertThat(same(before, after, Language.ENGLISH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Die Symtome gingen, Die Symptome gingen", "Etwa 1'000 Leute, Etwa 1000 Leute"})
    void in_other_languages_only_looks_are_forgiven(String before, String after) {
        assertThat(same(before, after, Language.GERMAN)).isFalse();
    }
}
