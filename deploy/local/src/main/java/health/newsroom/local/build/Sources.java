package health.newsroom.local.build;

import health.newsroom.local.machine.Digest;
import health.newsroom.local.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a packaged service is made from, and whether its package is made from just that. */
final class Sources {

    private static final List<String> SHARED = List.of("contracts/events", "contracts/http", "contracts/messaging");

    private final Path repository;
    private final Part service;

    Sources(Path repository, Part service) {
        this.repository = repository;
        this.service = service;
    }

    boolean arePackaged() {
        try {
            return Files.exists(target().resolve("quarkus-app/quarkus-run.jar"))
                    && Files.exists(mark())
                    && Files.readString(mark()).equals(fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void markPackaged(String fingerprint) {
        try {
            Files.writeString(mark(), fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fingerprint() {
        var modules = Stream.concat(SHARED.stream(), Stream.of(service.label()));
        var files = modules.flatMap(module -> Stream.of(module + "/pom.xml", module + "/src/main"));
        return Digest.of(Stream.concat(Stream.of("pom.xml", "contracts/pom.xml"), files)
                .flatMap(this::files)
                .map(file -> repository.relativize(file) + " " + content(file))
                .collect(Collectors.joining("\n")));
    }

    private Stream<Path> files(String name) {
        var start = repository.resolve(name);
        if (!Files.exists(start)) {
            return Stream.of();
        }
        try (var found = Files.walk(start)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return target().resolve("packaged-from");
    }

    private Path target() {
        return repository.resolve(service.label()).resolve("target");
    }
}
