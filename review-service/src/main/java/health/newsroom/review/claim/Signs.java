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
        return all(words).findFirst();
    }

    /** All of them, in the order in which they stand there. */
    Stream<String> all(Words words) {
        return IntStream.range(0, words.size()).boxed().flatMap(i -> at(words, i).stream());
    }

    /** What the sentence begins with, if that is one. */
    Optional<String> atTheBeginning(Words words) {
        return words.size() == 0 ? Optional.empty() : at(words, 0);
    }

    private Optional<String> at(Words words, int start) {
        return listedUnder(words.word(start))
                .filter(row -> stands(row, words, start))
                .findFirst()
                .map(row -> words.text(start, start + row.size() - 1));
    }

    private Stream<List<Sign>> listedUnder(String word) {
        Stream<List<Sign>> found = whole.getOrDefault(word, List.of()).stream();
        for (int end = shortest; end <= Math.min(longest, word.length()); end++) {
            found = with(found, beginnings.get(word.substring(0, end)));
        }
        for (int from = 0; from < word.length() && !endings.isEmpty(); from++) {
            found = with(found, endings.get(word.substring(from)));
        }
        return found;
    }

    private static Stream<List<Sign>> with(Stream<List<Sign>> found, @Nullable List<List<Sign>> more) {
        return more == null ? found : Stream.concat(found, more.stream());
    }

    private static boolean stands(List<Sign> row, Words words, int start) {
        return words.isRow(start, row.size())
                && IntStream.range(0, row.size()).allMatch(i -> row.get(i).fits(words.word(start + i)));
    }
}
