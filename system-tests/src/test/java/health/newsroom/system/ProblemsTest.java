package health.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.local.Setup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/problems.md against the code: whoever is refused can look up why. */
class ProblemsTest {

    /** Refusals, and what the checks of Markdown find. */
    private static final Pattern REFUSAL =
            Pattern.compile("(?:Refusal\\s*\\.\\s*\\w+|new Refusal|\\bfound)\\(\\s*(?:[\\w.]+,\\s*)?\"([a-z0-9-]+)\"");

    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");
    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

    private final Path repository = Setup.repositoryHere();

    @Test
    void every_refusal_in_the_code_is_explained() throws IOException {
        assertThat(explained()).containsAll(refusals());
    }

    @Test
    void no_refusal_is_explained_that_nobody_is_given() throws IOException {
        var sources = sources().collect(Collectors.joining("\n"));
        assertThat(explained()).allMatch(code -> sources.contains("\"" + code + "\""));
    }

    private Set<String> explained() throws IOException {
        return FIRST_CELL
                .matcher(Files.readString(repository.resolve("docs/problems.md")))
                .results()
                .flatMap(cell -> CODE.matcher(cell.group(1)).results())
                .map(code -> code.group(1))
                .collect(Collectors.toSet());
    }

    private Set<String> refusals() throws IOException {
        return sources()
                .flatMap(source -> REFUSAL.matcher(source).results())
                .map(refusal -> refusal.group(1))
                .collect(Collectors.toSet());
    }

    private Stream<String> sources() throws IOException {
        try (var files = Files.walk(repository)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src/main/java"))
                    .map(ProblemsTest::read)
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
