package health.newsroom.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of this repository, from wherever the tests are started. */
final class Repository {

    private static final Path ROOT =
            Path.of(System.getProperty("repository", "../..")).toAbsolutePath().normalize();

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        return text(file(path));
    }

    /** The text of every file below a folder. */
    static Stream<String> texts(String folder) {
        try (Stream<Path> files = Files.walk(file(folder))) {
            return files.filter(Files::isRegularFile).map(Repository::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
