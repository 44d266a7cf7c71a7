package health.newsroom.review.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of words on which the meaning of a medical sentence hangs, most telling first; the words are in signs.txt. */
public enum Sign {
    NUMBER("number"),
    UNIT("unit"),
    NEGATION("negation"),
    MODAL("word for may, can or must"),
    COMPARATOR("comparison"),
    CAUSE("word of cause or effect"),
    CERTAINTY("word of certainty"),
    POPULATION("group of people"),
    TIME("time or frequency"),
    SIDE("side or place of the body"),
    LOGIC("word that limits or joins"),
    REPORT("word of who says it");

    private static final Map<String, Sign> OF_WORD = WordList.pairs("signs.txt").stream()
            .flatMap(line -> Arrays.stream(line).skip(1).map(word -> Map.entry(word, valueOf(line[0]))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    /** Beginnings that deny, where the rest is a word that stands without them too. */
    private static final Set<String> DENYING = Set.of("non", "un", "anti");

    private static final Set<Sign> GRAVE = Set.of(NUMBER, UNIT, NEGATION, MODAL);

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    /** For a sentence: "the number changed". */
    public String words() {
        return words;
    }

    public static Optional<Sign> of(Token token) {
        return token.isNumber() ? Optional.of(NUMBER) : of(token.canonical());
    }

    static Optional<Sign> of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Optional<Sign> listed = Stream.<Function<String, String>>of(
                        Function.identity(), Sign::withoutPlural, Sign::withoutEnding)
                .map(form -> OF_WORD.get(form.apply(small)))
                .filter(sign -> sign != null)
                .findFirst();
        return small.endsWith("n't") || DENYING.contains(small) ? Optional.of(NEGATION) : listed;
    }

    /** Whether the word is so short a way from saying something else that it is never taken for another one's misspelling. */
    static boolean isGrave(String word) {
        return of(word).filter(GRAVE::contains).isPresent();
    }

    private static String withoutPlural(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutEnding(String word) {
        return word.endsWith("ed") ? word.substring(0, word.length() - 1) : word;
    }
}
