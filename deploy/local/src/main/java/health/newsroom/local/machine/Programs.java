package health.newsroom.local.machine;

import health.newsroom.local.part.NotPossible;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Other programs of this machine. */
public final class Programs {

    private Programs() {}

    /** What a finished program said (both streams) and its exit code. */
    public record Outcome(int exitCode, String output) {
        public boolean ok() {
            return exitCode == 0;
        }
    }

    public static boolean onPath(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a program to its end. */
    public static Outcome run(List<String> command) {
        return run(new ProcessBuilder(command));
    }

    public static Outcome run(ProcessBuilder builder) {
        return run(builder, line -> {});
    }

    /** Runs a program to its end; {@code heard} gets each line as it comes. */
    public static Outcome run(ProcessBuilder builder, Consumer<String> heard) {
        try {
            var process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new StringBuilder();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().peek(heard).forEach(line -> output.append(line).append('\n'));
            }
            return new Outcome(process.waitFor(), output.toString());
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPossible(
                    "Interrupted while running " + builder.command().getFirst(), e);
        }
    }
}
