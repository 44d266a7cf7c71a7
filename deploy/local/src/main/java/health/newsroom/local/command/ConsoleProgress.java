package health.newsroom.local.command;

import health.newsroom.local.part.Part;
import health.newsroom.local.part.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells a person what happens: a line when something is done and, in between, what is waited for. On a terminal that is one
 * line, renewed all the time; elsewhere a line every few seconds.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

    private static final Duration ON_TERMINAL = Duration.ofMillis(250);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);
    private static final int WIDTH = 150;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private record Doing(String what, Instant since) {
        long seconds() {
            return Duration.between(since, Instant.now()).toSeconds();
        }
    }

    private final PrintStream out;
    private final boolean terminal =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private final Map<Part, Doing> underWay = new EnumMap<>(Part.class);
    private final Thread ticker;
    private String told = "";

    ConsoleProgress(PrintStream out) {
        this.out = out;
        this.ticker = Thread.ofVirtual().start(this::tick);
    }

    @Override
    public synchronized void doing(Part part, String what) {
        var before = underWay.get(part);
        if (before == null || !before.what().equals(what)) {
            underWay.put(part, new Doing(what, Instant.now()));
        }
    }

    @Override
    public synchronized void done(Part part, String what) {
        underWay.remove(part);
        line("  %-16s %s".formatted(part.label(), what));
    }

    @Override
    public synchronized void note(String text) {
        line(text);
    }

    /** A step that concerns no single part has come to an end. */
    synchronized void clear() {
        underWay.clear();
        erase();
    }

    @Override
    public void close() {
        ticker.interrupt();
        clear();
    }

    private void line(String text) {
        erase();
        out.println(text);
        out.flush();
    }

    private void erase() {
        if (terminal && !told.isEmpty()) {
            out.print(CLEAR_LINE);
            out.flush();
            told = "";
        }
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(terminal ? ON_TERMINAL : ELSEWHERE);
                tellWhatIsUnderWay();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tellWhatIsUnderWay() {
        if (underWay.isEmpty()) {
            return;
        }
        if (terminal) {
            told = shortened();
            out.print(CLEAR_LINE + told);
        } else {
            out.println("  ... " + shortened().strip());
        }
        out.flush();
    }

    private String shortened() {
        var all = underWay.entrySet().stream()
                .map(entry -> "%s: %s %d s"
                        .formatted(
                                entry.getKey().label(),
                                entry.getValue().what(),
                                entry.getValue().seconds()))
                .collect(Collectors.joining(" | "));
        return "  " + (all.length() > WIDTH ? all.substring(0, WIDTH) + "..." : all);
    }
}
