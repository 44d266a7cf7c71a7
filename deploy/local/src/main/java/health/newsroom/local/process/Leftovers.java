package health.newsroom.local.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processes of a newsroom that no record tells of: their launcher was killed before it could write one. */
final class Leftovers {

    private static final ProcessHandle SELF = ProcessHandle.current();

    private Leftovers() {}

    static Optional<RunRecord> find(List<String> marks) {
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(SELF))
                .filter(process -> bears(marks, arguments(process)))
                .findFirst()
                .flatMap(process -> ProcessIdentity.of(process)
                        .map(identity -> new RunRecord(
                                identity,
                                process.info().startInstant().orElse(Instant.EPOCH),
                                arguments(process).contains("-c") ? "INT" : "TERM")));
    }

    /** Marks are whole arguments, for a JVM with {@code -D} before them. */
    static boolean bears(List<String> marks, List<String> arguments) {
        return marks.stream().allMatch(mark -> arguments.contains(mark) || arguments.contains("-D" + mark));
    }

    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElseGet(List::of).stream()
                .flatMap(Stream::of)
                .toList();
    }
}
