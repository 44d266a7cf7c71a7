package health.newsroom.review.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The maintained lists beside the classes of this package: words parted by white space, lines that begin with # are comments. */
final class WordList {

    private WordList() {}

    /** One pair a line. */
    static List<String[]> pairs(String name) {
        return lines(name).stream().map(line -> line.split("\\s+")).toList();
    }

    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(String name) {
        try (InputStream list = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
