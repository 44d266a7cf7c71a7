package health.newsroom.local.service;

import health.newsroom.local.machine.Digest;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Collectors;

/** A packaged service, copied to where no build touches it while it runs. */
final class Program {

    private Program() {}

    /** The folder with the service's {@code quarkus-run.jar}. */
    static Path install(Part service, Path repository, Folder folder) {
        var built = repository.resolve(service.label()).resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new NotPossible(service.label() + " is not built: ./newsroom up builds it.");
        }
        var programs = folder.programs().resolve(service.label());
        try {
            var program = programs.resolve(Digest.of(listing(built)).substring(0, 16));
            if (!Files.exists(program)) {
                Folder.delete(programs);
                var draft = programs.resolve("draft");
                copy(built, draft);
                Files.move(draft, program);
            }
            return program;
        } catch (IOException | UncheckedIOException e) {
            throw new NotPossible(service.label() + " can't be copied to " + programs + ": " + e.getMessage(), e);
        }
    }

    private static String listing(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " " + state(file))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String state(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime().toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                Files.copy(file, place);
            }
        }
    }
}
