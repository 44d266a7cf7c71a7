package health.newsroom.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Tells the steps of the demo as they happen, each with the seconds it took. */
public final class Narration {

    private final PrintStream out;
    private final IntConsumer afterStep;
    private final Instant started = Instant.now();
    private int steps;

    public Narration(PrintStream out) {
        this(out, step -> {});
    }

    /**
     * A narration that somebody listens to.
     *
     * @param afterStep told after each step how many there have been, so that a test can interfere at that point
     */
    public Narration(PrintStream out, IntConsumer afterStep) {
        this.out = out;
        this.afterStep = afterStep;
    }

    /** Starts a part of the story. */
    void scene(String title) {
        out.printf("%n%s%n", title);
    }

    /** Runs one step and tells its outcome, which the step itself gives in words. */
    void step(String who, Supplier<String> act) {
        var before = Instant.now();
        var outcome = act.get();
        out.printf(Locale.ROOT, "  %6.2f s  %-14s %s%n", seconds(before), who, outcome);
        steps++;
        afterStep.accept(steps);
    }

    /** Tells something that is no step, such as a part that is waited for. */
    public void remark(String text) {
        out.printf("            %s%n", text);
    }

    void end(String title) {
        out.printf(Locale.ROOT, "%n%s, in %.1f s%n", title, seconds(started));
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
