package health.newsroom.local.command;

import health.newsroom.local.part.Part;
import health.newsroom.local.process.LogFile;
import health.newsroom.local.process.Waiting;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code logs [part] [-f]}: the last lines of one part's log or, shorter and with the part's name, of all. */
final class Logs implements Command {

    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 15;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Clone clone;
    private final PrintStream out;

    Logs(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    @Override
    public void run(Options options) {
        var follow = options.flag("-f", "--follow");
        var parts = options.word().map(Logs::named).map(List::of).orElseGet(() -> List.of(Part.values()));
        options.end();
        Map<Part, Long> read = new EnumMap<>(Part.class);
        for (var part : parts) {
            read.put(part, size(clone.folder().log(part)));
            LogFile.of(clone.folder(), part)
                    .tail(parts.size() == 1 ? LINES_OF_ONE : LINES_OF_EACH)
                    .forEach(line -> tell(part, line, parts.size()));
        }
        while (follow) {
            Waiting.pause(PAUSE);
            parts.forEach(part -> read.compute(part, (same, from) -> tellFrom(part, from == null ? 0 : from, parts)));
        }
    }

    private long tellFrom(Part part, long from, List<Part> parts) {
        var path = clone.folder().log(part);
        var size = size(path);
        if (size == from) {
            return from;
        }
        var start = size < from ? 0 : from;
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(size - start, 1 << 20)];
            file.seek(start);
            file.readFully(bytes);
            var text = new String(bytes, StandardCharsets.UTF_8);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            whole.lines().forEach(line -> tell(part, line, parts.size()));
            return start + whole.getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Part part, String line, int parts) {
        out.println(parts == 1 ? line : "%-16s %s".formatted(part.label(), line));
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part named(String label) {
        return Part.named(label)
                .orElseThrow(() -> new WrongUse("There is no part " + label + ". Parts: "
                        + Stream.of(Part.values()).map(Part::label).collect(Collectors.joining(", "))));
    }
}
