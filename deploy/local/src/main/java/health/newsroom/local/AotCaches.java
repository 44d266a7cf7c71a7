package health.newsroom.local;

import health.newsroom.local.machine.Cache;
import health.newsroom.local.machine.Digest;
import health.newsroom.local.machine.PartFiles;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.PartFailed;
import health.newsroom.local.part.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JVM remembers of how Keycloak and Kafka start. It is recorded by starting both once in a folder that is thrown
 * away; without it everything works as well, only slower.
 */
final class AotCaches {

    private static final List<Part> TRAINED = List.of(Part.KAFKA, Part.KEYCLOAK);

    private final Cache cache;

    AotCaches(Cache cache) {
        this.cache = cache;
    }

    Path of(Part part) {
        return file(cache.path().resolve(name()), part);
    }

    boolean complete() {
        return TRAINED.stream().map(this::of).allMatch(Files::exists);
    }

    /** Records what is missing; takes a minute or two. */
    void train(Setup model) {
        try {
            cache.entry(name(), draft -> record(model, draft));
        } catch (NotPossible | PartFailed e) {
            model.progress().note("Could not record how Keycloak and Kafka start; going on without. " + e.getMessage());
        }
    }

    private void record(Setup model, Path draft) throws IOException {
        Files.createDirectories(draft);
        var scratch = cache.path().resolve("training");
        var setup = Setup.of(model.repository(), scratch)
                .on(Ports.free())
                .only(Part.POSTGRESQL, Part.KAFKA, Part.KEYCLOAK)
                .telling(model.progress())
                .asTraining(draft);
        try (var newsroom = new Newsroom(setup, cache)) {
            newsroom.wipe();
            newsroom.start();
        }
        Folder.delete(scratch);
        for (var part : TRAINED) {
            if (!Files.exists(file(draft, part))) {
                throw new NotPossible("The JVM wrote no cache for " + part.label() + ".");
            }
        }
    }

    static Path file(Path folder, Part part) {
        return folder.resolve(part.label() + ".aot");
    }

    /** A cache fits one JDK and one set of jars. */
    private static String name() {
        var key = String.join(
                " ",
                System.getProperty("java.vm.version"),
                System.getProperty("java.home"),
                PartFiles.version("kafka"),
                PartFiles.version("keycloak"));
        return "aot-" + Digest.of(key).substring(0, 12);
    }
}
