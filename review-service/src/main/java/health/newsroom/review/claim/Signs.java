package health.newsroom.review.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that are a sign of something, written as a person would list them: "stroke" stands for the word alone, "dos*" for every
 * word that starts so, "*statin" for every word that ends so, "blood vessel*" for words in a row, joined by a space or a hyphen.
 * Case does not matter. Finding one takes time by the length of the sentence, not of the list.
 */
final class Signs {

    private final Map<String, List<List<Sign>>> whole = new HashMap<>();
    private final Map<String, List<List<Sign>>> beginnings = new HashMap<>();
    private final Map<String, List<List<Sign>>> endings = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;
    private int longestEnding;

    private Signs() {}

    /** One word of a sign: {@code shape} is how it is found, such as "dos*". */
    private record Sign(String shape) {

        boolean fits(String word) {
            if (shape.endsWith("*")) {
                return word.startsWith(shape.substring(0, shape.length() - 1));
            }
            return shape.startsWith("*") ? word.endsWith(shape.substring(1)) : word.equals(shape);
        }
    }

    static Signs of(String list) {
        Signs signs = new Signs();
        Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(words -> signs.add(
                        Arrays.stream(words.split("[\\s-]+")).map(Sign::new).toList()));
        return signs;
    }

    private void add(List<Sign> row) {
        String shape = row.getFirst().shape();
        if (shape.endsWith("*")) {
            String stem = shape.substring(0, shape.length() - 1);
            shortest = Math.min(shortest, stem.length());
            longest = Math.max(longest, stem.length());
            listed(beginnings, stem).add(row);
        } else if (shape.startsWith("*")) {
            longestEnding = Math.max(longestEnding, shape.length() - 1);
            listed(endings, shape.substring(1)).add(row);
        } else {
            listed(whole, shape).add(row);
        }
    }

    private static List<List<Sign>> listed(Map<String, List<List<Sign>>> rows, String stem) {
        return rows.computeIfAbsent(stem, first -> new ArrayList<>());
    }

    /** The first of the words in the sentence, as it stands there. */
    Optional<String> in(String sentence) {
        return in(Words.of(sentence));
    }

    Optional<String> in(Words words) {
        for (int start = 0; start < words.size(); start++) {
            int length = lengthAt(words, start);
            if (length > 0) {
                return Optional.of(words.text(start, start + length - 1));
            }
        }
        return Optional.empty();
    }

    /** All of them, in the order in which they stand there. */
    Stream<String> all(Words words) {
        return IntStream.range(0, words.size())
                .filter(start -> lengthAt(words, start) > 0)
                .mapToObj(start -> words.text(start, start + lengthAt(words, start) - 1));
    }

    /** What the sentence begins with, if that is one. */
    Optional<String> atTheBeginning(Words words) {
        int length = words.size() == 0 ? 0 : lengthAt(words, 0);
        return length == 0 ? Optional.empty() : Optional.of(words.text(0, length - 1));
    }

    /** How many words from there on are a sign; 0 when none is. */
    private int lengthAt(Words words, int start) {
        String word = words.word(start);
        int length = length(whole.get(word), words, start);
        for (int end = shortest; length == 0 && end <= Math.min(longest, word.length()); end++) {
            length = length(beginnings.get(word.substring(0, end)), words, start);
        }
        for (int from = Math.max(0, word.length() - longestEnding); length == 0 && from < word.length(); from++) {
            length = length(endings.get(word.substring(from)), words, start);
        }
        return length;
    }

    private static int length(@Nullable List<List<Sign>> rows, Words words, int start) {
        return rows == null
                ? 0
                : rows.stream()
                        .filter(row -> stands(row, words, start))
                        .findFirst()
                        .map(List::size)
                        .orElse(0);
    }

    private static boolean stands(List<Sign> row, Words words, int start) {
        return words.isRow(start, row.size())
                && IntStream.range(0, row.size()).allMatch(i -> row.get(i).fits(words.word(start + i)));
    }
}
