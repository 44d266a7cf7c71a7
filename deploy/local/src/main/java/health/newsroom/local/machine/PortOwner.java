package health.newsroom.local.machine;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which process listens on a port, for a person to know what to stop. */
public final class PortOwner {

    private static final String LISTENS = "0A";
    private static final int LONGEST = 120;

    private PortOwner() {}

    /** Whether someone listens on a port of this machine. */
    public static boolean taken(int port) {
        if (Probe.open(port)) {
            return true;
        }
        try {
            new ServerSocket(port).close();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** The owner in words. */
    public static String of(int port) {
        return pid(port)
                .flatMap(ProcessHandle::of)
                .map(PortOwner::describe)
                .orElse("a process that this user can't see");
    }

    private static String describe(ProcessHandle process) {
        var info = process.info();
        var line = info.commandLine().or(info::command).orElse("?");
        var newsroom = Stream.of(line.split(" "))
                .filter(word -> word.contains("newsroom.home="))
                .map(word -> ", of the newsroom in " + word.substring(word.indexOf('=') + 1))
                .findFirst()
                .orElse("");
        var shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return "process " + process.pid() + newsroom + " (" + shown + ")";
    }

    private static Optional<Long> pid(int port) {
        var inodes = inodes(port);
        if (!inodes.isEmpty()) {
            return ProcessHandle.allProcesses()
                    .filter(process -> holds(process, inodes))
                    .map(ProcessHandle::pid)
                    .findFirst();
        }
        var outcome = Programs.run(List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fp"));
        return outcome.output()
                .lines()
                .filter(line -> line.matches("p\\d+"))
                .map(line -> Long.valueOf(line.substring(1)))
                .findFirst();
    }

    /** The inodes of the sockets that listen on a port, from Linux's tables. */
    private static Set<String> inodes(int port) {
        var ending = ":%04X".formatted(port).toUpperCase(Locale.ROOT);
        Set<String> inodes = new HashSet<>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try (var lines = Files.lines(Path.of(table))) {
                lines.map(line -> line.strip().split("\\s+"))
                        .filter(words -> words.length > 9 && words[1].endsWith(ending) && words[3].equals(LISTENS))
                        .forEach(words -> inodes.add(words[9]));
            } catch (IOException e) {
                // No such table: not Linux, or no such protocol.
            }
        }
        return inodes;
    }

    private static boolean holds(ProcessHandle process, Set<String> inodes) {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.anyMatch(file -> {
                try {
                    var target = Files.readSymbolicLink(file).toString();
                    return target.startsWith("socket:[")
                            && inodes.contains(target.substring("socket:[".length(), target.length() - 1));
                } catch (IOException e) {
                    return false;
                }
            });
        } catch (IOException e) {
            return false;
        }
    }
}
