package health.newsroom.local;

import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import health.newsroom.local.part.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a newsroom on this machine is made of.
 *
 * @param repository the clone whose packaged services and realm are run
 * @param folder where data, logs and records of running processes go
 * @param parts the parts to run; a part that one of them needs must be among them, or the start fails
 * @param patience how long one part may take to become ready
 * @param grace how long one part may take to end before it is killed
 * @param endsWithProgram whether everything is stopped when the program that started it ends
 * @param training where the start records how Keycloak and Kafka start; a usual start records nothing
 */
public record Setup(
        Path repository,
        Folder folder,
        Ports ports,
        Set<Part> parts,
        Duration patience,
        Duration grace,
        boolean endsWithProgram,
        Optional<Path> training,
        Progress progress) {

    public Setup {
        repository = repository.toAbsolutePath().normalize();
        parts = Set.copyOf(parts);
    }

    /** Every part on the usual ports; ends with the program. */
    public static Setup of(Path repository, Path folder) {
        return new Setup(
                repository,
                new Folder(folder),
                Ports.shifted(0),
                EnumSet.allOf(Part.class),
                Duration.ofMinutes(4),
                Duration.ofSeconds(30),
                true,
                Optional.empty(),
                Progress.silent());
    }

    /** The clone around the current directory: the nearest folder above with the command {@code newsroom}. */
    public static Path repositoryHere() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("newsroom")) && Files.exists(folder.resolve("deploy/keycloak"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "Not inside a clone of the newsroom: " + Path.of("").toAbsolutePath());
    }

    public Setup on(Ports other) {
        return new Setup(repository, folder, other, parts, patience, grace, endsWithProgram, training, progress);
    }

    public Setup only(Part... some) {
        return new Setup(
                repository,
                folder,
                ports,
                EnumSet.copyOf(List.of(some)),
                patience,
                grace,
                endsWithProgram,
                training,
                progress);
    }

    public Setup telling(Progress listener) {
        return new Setup(repository, folder, ports, parts, patience, grace, endsWithProgram, training, listener);
    }

    /** Leaves everything running when the program ends, as {@code up --detach} does. */
    public Setup outlivingProgram() {
        return new Setup(repository, folder, ports, parts, patience, grace, false, training, progress);
    }

    Setup asTraining(Path recordings) {
        return new Setup(
                repository,
                folder,
                ports,
                parts,
                patience.multipliedBy(2),
                Duration.ofMinutes(4),
                endsWithProgram,
                Optional.of(recordings),
                progress);
    }
}
