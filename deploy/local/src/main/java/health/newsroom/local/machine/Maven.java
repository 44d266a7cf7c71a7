package health.newsroom.local.machine;

import health.newsroom.local.part.NotPossible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Maven of this machine, run with the same JDK as the launcher. */
public final class Maven {

    private static final List<String> NO_NETWORK = List.of(
            "Could not transfer",
            "UnknownHostException",
            "Could not resolve",
            "offline mode",
            "Could not find artifact");
    private static final int LAST_LINES = 25;

    private Maven() {}

    /**
     * Runs Maven; its output goes to a file.
     *
     * @param what what it is run for, to complete "Maven could not …"
     * @param heard gets each line of its output as it comes
     */
    public static void run(Path folder, Path log, String what, List<String> arguments, Consumer<String> heard) {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "--no-transfer-progress"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var outcome = Programs.run(builder, heard);
        write(log, outcome.output());
        if (!outcome.ok()) {
            throw new NotPossible(explain(what, outcome.output(), log));
        }
    }

    static String explain(String what, String output, Path log) {
        if (NO_NETWORK.stream().anyMatch(output::contains)) {
            return "Maven could not " + what
                    + ": something it needs could not be fetched. The first start needs the Maven"
                    + " repository that your settings name; once it can be reached, run the same command again.\n"
                    + errors(output) + "\nAll of Maven's output: " + log;
        }
        return "Maven could not " + what + ".\n" + errors(output) + "\nAll of Maven's output: " + log;
    }

    private static String errors(String output) {
        var errors = output.lines().filter(line -> line.contains("ERROR")).toList();
        var shown = errors.isEmpty() ? output.lines().toList() : errors;
        return String.join("\n", shown.subList(0, Math.min(LAST_LINES, shown.size())));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
