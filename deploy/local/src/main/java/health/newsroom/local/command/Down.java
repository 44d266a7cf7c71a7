package health.newsroom.local.command;

import health.newsroom.local.Newsroom;
import health.newsroom.local.part.Part;
import health.newsroom.local.process.Waiting;
import java.io.PrintStream;
import java.time.Duration;
import java.util.stream.Stream;

/** {@code down}: stops everything, whoever started it. */
final class Down implements Command {

    private static final Duration FOR_LAUNCHER = Duration.ofSeconds(90);

    private final Clone clone;
    private final PrintStream out;

    Down(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    @Override
    public void run(Options options) {
        options.end();
        try (var progress = new ConsoleProgress(out)) {
            var newsroom = new Newsroom(
                    clone.setup().on(clone.ports()).telling(progress).outlivingProgram());
            var ran = Stream.of(Part.values())
                    .anyMatch(part -> newsroom.running(part).isPresent());
            endLauncher();
            newsroom.stop();
            progress.note(ran ? "The newsroom is down; its data are kept." : "The newsroom was not running.");
        }
    }

    /** A launcher that still runs stops what it started; it would take our stopping for a failure otherwise. */
    private void endLauncher() {
        try (var launcher = Launcher.tryLock(clone.folder())) {
            if (!launcher.holds()) {
                out.println("Ending ./newsroom up (process " + launcher.holder() + ") ...");
                launcher.end();
            }
        }
        Waiting.until(this::lockIsFree, FOR_LAUNCHER);
    }

    private boolean lockIsFree() {
        try (var launcher = Launcher.tryLock(clone.folder())) {
            return launcher.holds();
        }
    }
}
