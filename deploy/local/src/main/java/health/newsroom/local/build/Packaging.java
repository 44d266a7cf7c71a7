package health.newsroom.local.build;

import health.newsroom.local.machine.Maven;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Progress;
import health.newsroom.local.part.Took;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings the packages of the services up to date. */
public final class Packaging {

    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (.+?) \\S+ +\\[(\\d+/\\d+)\\]");

    private final Path repository;
    private final Path log;
    private final Progress progress;

    /**
     * Packages the services of a clone.
     *
     * @param log where Maven's output goes
     */
    public Packaging(Path repository, Path log, Progress progress) {
        this.repository = repository;
        this.log = log;
        this.progress = progress;
    }

    /** The services whose package is missing or older than what it is made from. */
    public List<Part> stale() {
        return Part.SERVICES.stream()
                .filter(service -> !new Sources(repository, service).arePackaged())
                .toList();
    }

    /** Packages the stale services in one run of Maven. */
    public void bringUpToDate() {
        Map<Part, String> fingerprints = new EnumMap<>(Part.class);
        stale().forEach(service -> fingerprints.put(service, new Sources(repository, service).fingerprint()));
        if (fingerprints.isEmpty()) {
            return;
        }
        var names = fingerprints.keySet().stream().map(Part::label).collect(Collectors.joining(","));
        fingerprints.keySet().forEach(service -> progress.doing(service, "being built"));
        var began = Instant.now();
        Maven.run(
                repository,
                log,
                "build " + names.replace(",", ", "),
                List.of("-pl", names, "-am", "-Dmaven.test.skip=true", "package"),
                this::tellModule);
        fingerprints.forEach((service, fingerprint) -> {
            new Sources(repository, service).markPackaged(fingerprint);
            progress.done(service, "built after " + Took.since(began));
        });
    }

    private void tellModule(String line) {
        var module = MODULE.matcher(line);
        if (module.find()) {
            progress.note("  Maven " + module.group(2) + "  " + module.group(1));
        }
    }
}
