package health.newsroom.review.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are a sign of something, written as a person would list them: "stroke" stands for the word alone, "dos*" for every
 * word that starts so, "*statin" for every word that ends so, "blood vessel*" for words in a row. Case does not matter.
 */
final class Signs {

    private static final String ANY_LETTERS = "[\\p{L}'-]*";

    private final Pattern pattern;

    private Signs(Pattern pattern) {
        this.pattern = pattern;
    }

    static Signs of(String list) {
        String alternatives = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Signs::wordsInARow)
                .collect(Collectors.joining("|"));
        return new Signs(Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The first of the words in the sentence, as it stands there. */
    Optional<String> in(String sentence) {
        return pattern.matcher(sentence.replace('’', '\''))
                .results()
                .findFirst()
                .map(MatchResult::group);
    }

    private static String wordsInARow(String words) {
        return Arrays.stream(words.split("\\s+")).map(Signs::word).collect(Collectors.joining("[ -]"));
    }

    private static String word(String word) {
        String letters = word.replace("*", "");
        return (word.startsWith("*") ? ANY_LETTERS : "")
                + Pattern.quote(letters)
                + (word.endsWith("*") ? ANY_LETTERS : "");
    }
}
