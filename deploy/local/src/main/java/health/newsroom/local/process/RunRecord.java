package health.newsroom.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What is kept on disk about a part's running process. */
record RunRecord(ProcessIdentity process, Instant since, String stopSignal) {

    void write(Path file) {
        var properties = new Properties();
        properties.setProperty("pid", String.valueOf(process.pid()));
        properties.setProperty("born", process.born());
        properties.setProperty("since", since.toString());
        properties.setProperty("stop-signal", stopSignal);
        try {
            var folder = Objects.requireNonNull(file.getParent());
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "record", null);
            try (var out = Files.newBufferedWriter(draft)) {
                properties.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record in a file; empty when there is none or it can't be read as one. */
    static Optional<RunRecord> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return Optional.of(new RunRecord(
                    new ProcessIdentity(
                            Long.parseLong(properties.getProperty("pid")), properties.getProperty("born", "")),
                    Instant.parse(properties.getProperty("since", "")),
                    properties.getProperty("stop-signal", "TERM")));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
