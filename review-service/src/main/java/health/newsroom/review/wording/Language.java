package health.newsroom.review.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language that a text seems to be written in, told by its smallest words: enough to know which rules may be trusted. */
public enum Language {
    ENGLISH(
            "the", "of", "and", "to", "is", "are", "you", "your", "for", "with", "that", "this", "can", "may", "it",
            "if", "have", "not", "be", "or"),
    GERMAN(
            "der", "die", "das", "und", "ist", "sind", "nicht", "ein", "eine", "mit", "für", "bei", "kann", "können",
            "sie", "wird", "von", "auch"),
    FRENCH(
            "le", "la", "les", "des", "et", "est", "sont", "une", "dans", "pour", "vous", "que", "pas", "peut", "du",
            "au", "ne"),
    SPANISH(
            "el", "la", "los", "las", "de", "y", "es", "son", "una", "para", "que", "no", "puede", "con", "por", "se",
            "en"),
    OTHER();

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** One small word alone may be another language's: "no". */
    private static final int TELLING = 2;

    private final Set<String> words;

    Language(String... words) {
        this.words = Set.of(words);
    }

    /** The one whose words stand most often in the text; a text mostly of Latin letters with hardly any is taken for English. */
    public static Language of(String text) {
        int[] found = new int[values().length];
        long latin = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String small = word.group().toLowerCase(Locale.ROOT);
            for (Language language : values()) {
                found[language.ordinal()] += language.words.contains(small) ? 1 : 0;
            }
        }
        Language best = OTHER;
        for (Language language : values()) {
            best = found[language.ordinal()] > found[best.ordinal()] ? language : best;
        }
        boolean sure = found[best.ordinal()] >= TELLING;
        return sure ? best : 2 * latin > letters ? ENGLISH : OTHER;
    }
}
