package health.newsroom.local;

import health.newsroom.local.part.Part;
import health.newsroom.local.process.PartProcess;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** Stops a newsroom: whoever calls others goes before those that are called. */
final class Stopping {

    private static final List<Set<Part>> ORDER = List.of(
            Set.of(Part.ORIGIN), Set.copyOf(Part.SERVICES), Set.of(Part.KEYCLOAK, Part.KAFKA), Set.of(Part.POSTGRESQL));

    private final Setup setup;

    Stopping(Setup setup) {
        this.setup = setup;
    }

    void stop() {
        for (var together : ORDER) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                together.forEach(part -> threads.execute(() -> stop(part)));
            }
        }
    }

    private void stop(Part part) {
        PartProcess.find(part, setup.folder()).ifPresent(process -> {
            process.stop(setup.grace());
            setup.progress().done(part, "stopped");
        });
    }
}
