package health.newsroom.local.keycloak;

import health.newsroom.local.machine.Archive;
import health.newsroom.local.machine.Cache;
import health.newsroom.local.machine.Digest;
import health.newsroom.local.machine.PartFiles;
import health.newsroom.local.machine.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keycloak's distribution, unpacked and built with the options that can only be chosen at build time. */
public record KeycloakBuild(Path home) {

    private static final List<String> OPTIONS =
            List.of("--db=postgres", "--http-relative-path=/auth", "--health-enabled=true");

    /** The build of a version and options in the user's cache; made there the first time, which takes most of a minute. */
    public static KeycloakBuild in(Cache cache, Path zip, Consumer<String> doing) {
        var name = "keycloak-" + PartFiles.version("keycloak") + "-"
                + Digest.of(String.join(" ", OPTIONS)).substring(0, 12);
        return new KeycloakBuild(cache.entry(name, draft -> {
            doing.accept("unpacking and building (once per machine)");
            Archive.unpackZip(zip, draft);
            build(draft);
        }));
    }

    private static void build(Path home) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(OPTIONS);
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var outcome = Programs.run(builder);
        if (!outcome.ok()) {
            throw new IOException("kc.sh build failed:\n" + outcome.output().strip());
        }
    }

    /**
     * The class path in the order in which Keycloak's own runner looks. Started from it, and not from the runner's class
     * loader, Keycloak can use an AOT cache, which takes two thirds off its start.
     */
    String classPath() throws IOException {
        var lib = home.resolve("lib");
        return Stream.of(
                        Stream.of(lib.resolve("quarkus/transformed-bytecode.jar")),
                        Stream.of(lib.resolve("quarkus/generated-bytecode.jar")),
                        jars(lib.resolve("app")),
                        jars(lib.resolve("lib/boot")),
                        jars(lib.resolve("lib/main")))
                .flatMap(paths -> paths)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        }
    }
}
