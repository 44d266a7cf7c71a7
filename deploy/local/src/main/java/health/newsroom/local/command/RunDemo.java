package health.newsroom.local.command;

import health.newsroom.local.demo.Demo;
import health.newsroom.local.demo.DemoFailed;
import health.newsroom.local.demo.Manuscript;
import health.newsroom.local.demo.Narration;
import health.newsroom.local.part.NotPossible;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** {@code demo [--file F]}: drives one article through the running newsroom. */
final class RunDemo implements Command {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Clone clone;
    private final PrintStream out;

    RunDemo(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    @Override
    public void run(Options options) {
        var file = options.value("--file").map(Path::of);
        options.end();
        var tell = new Narration(out);
        try {
            var manuscript = file.map(Manuscript::of).orElseGet(Manuscript::own);
            new Demo(clone.site(PATIENCE, out), tell).run(manuscript);
        } catch (DemoFailed | IllegalArgumentException e) {
            throw new NotPossible("The demo failed: " + e.getMessage(), e);
        }
    }
}
