package health.newsroom.local.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's own lock file after a kill -9 or a crash of the machine. PostgreSQL ignores a lock whose process is gone,
 * but not one whose number some other program has by now.
 */
final class StaleLock {

    private StaleLock() {}

    static void remove(Path cluster) throws IOException {
        var lock = cluster.resolve("postmaster.pid");
        if (Files.exists(lock) && heldByAnotherProgram(lock)) {
            Files.delete(lock);
        }
    }

    private static boolean heldByAnotherProgram(Path lock) throws IOException {
        var lines = Files.readAllLines(lock);
        return !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .flatMap(process -> process.info().command())
                        .filter(command -> !command.endsWith("postgres"))
                        .isPresent();
    }
}
