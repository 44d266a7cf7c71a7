package health.newsroom.local.command;

import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.process.PartProcess;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** {@code status}: each part with its process, port, state and health. Exit code 0 only when all is well. */
final class Status implements Command {

    private final Clone clone;
    private final PrintStream out;

    Status(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    @Override
    public void run(Options options) {
        options.end();
        var newsroom = clone.newsroom();
        var table = new Table().row("PART", "PID", "PORT", "STATE", "SINCE", "HEALTH");
        var ailing = 0;
        for (var part : Part.values()) {
            var running = newsroom.running(part);
            var port = String.valueOf(newsroom.ports().of(part));
            var lacks = running.isEmpty()
                    ? ""
                    : newsroom.lacks(part).map(what -> "lacks " + what).orElse("well");
            ailing += lacks.equals("well") ? 0 : 1;
            table.row(
                    part.label(),
                    running.map(process -> String.valueOf(process.pid())).orElse("-"),
                    port,
                    running.isPresent() ? "running" : "not running",
                    running.map(Status::since).orElse("-"),
                    lacks);
        }
        table.print(out);
        if (ailing == Part.values().length && newsroom.missing().size() == ailing) {
            throw new NotPossible("The newsroom is not running: ./newsroom up");
        }
        if (ailing > 0) {
            throw new NotPossible(ailing + " of " + Part.values().length
                    + " parts are not well: ./newsroom logs PART tells why, ./newsroom up starts what does not run.");
        }
        out.println();
        out.println("  " + newsroom.origin() + "/");
    }

    private static String since(PartProcess process) {
        var age = Duration.between(process.since(), Instant.now());
        return age.toHours() > 0
                ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : age.toMinutes() + " min " + age.toSecondsPart() + " s";
    }
}
