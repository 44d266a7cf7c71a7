package health.newsroom.local.machine;

import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM for a part, set up to start fast with little memory: these parts serve one person. An AOT cache (JEP 483, 514)
 * holds the classes of a part as an earlier run loaded and linked them.
 */
public final class Jvm {

    /** What can't be taken from a cache is loaded as usual: nothing that a reader of the log must know. */
    private static final String QUIET = "-Xlog:aot*=off";

    private Jvm() {}

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The program and its options, up to where the main class follows. */
    public static List<String> command(Folder folder, Part part, String heap) {
        List<String> command = new ArrayList<>();
        command.add(java());
        folder.marks(part).forEach(mark -> command.add("-D" + mark));
        command.addAll(
                List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + folder.temporary());
        return command;
    }

    /** Records how a program starts; the cache is written when it ends. */
    public static List<String> recording(Path cache) {
        return List.of("-XX:AOTCacheOutput=" + cache, QUIET);
    }

    /** Starts from a cache where there is one. */
    public static List<String> usingRecorded(Path cache) {
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache, QUIET) : List.of();
    }
}
