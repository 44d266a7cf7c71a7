package health.newsroom.review.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Map<String, List<Language>> OF_WORD = Arrays.stream(values())
            .flatMap(language -> language.words.stream().map(word -> Map.entry(word, language)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));

    private final Set<String> words;

    Language(String... words) {
        this.words = Set.of(words);
    }

    /** The one whose words stand most often in the text; a text mostly of Latin letters with hardly any is taken for English. */
    public static Language of(String text) {
        int[] found = new int[values().length];
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            OF_WORD.getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())
                    .forEach(language -> found[language.ordinal()]++);
        }
        Language best = OTHER;
        for (Language language : values()) {
            best = found[language.ordinal()] > found[best.ordinal()] ? language : best;
        }
        boolean sure = found[best.ordinal()] >= TELLING;
        return sure ? best : isMostlyLatin(text) ? ENGLISH : OTHER;
    }

    private static boolean isMostlyLatin(String text) {
        long latin = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin > text.codePoints().filter(Character::isLetter).count();
    }
}
