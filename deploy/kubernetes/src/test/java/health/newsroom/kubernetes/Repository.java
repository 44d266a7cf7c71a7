package health.newsroom.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this repository, from wherever the tests are started. */
final class Repository {

    private static final Path ROOT =
            Path.of(System.getProperty("repository", "../..")).toAbsolutePath().normalize();

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
