package health.newsroom.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process, not just its number: numbers are given out again. On Linux a birth is the boot and the clock ticks since
 * it, which, unlike a time of day, no correction of the clock changes.
 */
record ProcessIdentity(long pid, String born) {

    private static final Path PROC = Path.of("/proc");
    private static final int STATE = 0;
    private static final int THREADS = 17;
    private static final int START_TICKS = 19;

    static Optional<ProcessIdentity> of(ProcessHandle handle) {
        return born(handle).map(birth -> new ProcessIdentity(handle.pid(), birth));
    }

    /** The process, if it still lives. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> born(handle).filter(born::equals).isPresent());
    }

    /**
     * Empty for a process that is gone or only waits for its parent to take note of its end. One whose first thread has ended
     * before the others still holds its ports and files.
     */
    private static Optional<String> born(ProcessHandle handle) {
        if (!Files.exists(PROC.resolve("self/stat"))) {
            return handle.info().startInstant().map(Object::toString);
        }
        try {
            var stat = Files.readString(PROC.resolve(handle.pid() + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var boot = Files.readString(PROC.resolve("sys/kernel/random/boot_id"));
            var gone = fields[STATE].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
            return gone ? Optional.empty() : Optional.of(boot.strip() + ":" + fields[START_TICKS]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
