package health.newsroom.local;

import health.newsroom.local.part.Part;
import health.newsroom.local.part.PartFailed;
import health.newsroom.local.process.LogFile;
import health.newsroom.local.process.PartProcess;
import health.newsroom.local.process.Waiting;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Looks after the running parts of a newsroom. */
final class Watch {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Setup setup;
    private final int lastLines;
    private final Set<Part> watched = EnumSet.noneOf(Part.class);

    Watch(Setup setup, int lastLines) {
        this.setup = setup;
        this.lastLines = lastLines;
    }

    /** A part that was stopped on purpose has no record any more; one that ended by itself still has. */
    void untilStopped() {
        lookAround();
        while (!watched.isEmpty()) {
            Waiting.pause(PAUSE);
            lookAround();
        }
    }

    private void lookAround() {
        watched.clear();
        for (var part : setup.parts()) {
            // Looked for before its record is read: one that dies between the two looks is then found dead, not
            // overlooked.
            if (PartProcess.find(part, setup.folder()).isPresent()) {
                watched.add(part);
            } else if (PartProcess.endedByItself(part, setup.folder())) {
                throw new PartFailed(
                        part,
                        "ended. Its last words:",
                        LogFile.of(setup.folder(), part).lastLines(lastLines));
            }
        }
    }
}
