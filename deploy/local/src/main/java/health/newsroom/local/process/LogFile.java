package health.newsroom.local.process;

import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Part;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** What a part wrote. A log that has grown large is put aside when the part is started again; one such is kept. */
public record LogFile(Path path) {

    private static final long LARGE = 8L * 1024 * 1024;
    private static final int TAIL = 64 * 1024;
    private static final String HEADING = "--- started ";

    public static LogFile of(Folder folder, Part part) {
        return new LogFile(folder.log(part));
    }

    void startNew() throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        if (Files.exists(path) && Files.size(path) > LARGE) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(path, HEADING + now + " ---\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The last lines of the last run. */
    public List<String> lastLines(int count) {
        var lines = tail();
        var heading = 0;
        for (var i = 0; i < lines.size(); i++) {
            heading = lines.get(i).startsWith(HEADING) ? i + 1 : heading;
        }
        return lines.subList(Math.max(heading, lines.size() - count), lines.size());
    }

    /** The last lines, over all runs. */
    public List<String> tail(int count) {
        var lines = tail();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private List<String> tail() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var start = Math.max(0, file.length() - TAIL);
            var bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
