package health.newsroom.review.carryover;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What ./newsroom bench runs: the benchmarks with their limits beside them. */
public final class Bench {

    private static final Map<String, Double> LIMITS = Map.of("700/30", 5.0, "20000/500", 250.0);
    private static final double MICROS = 1000;

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(CarryOverBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .verbosity(VerboseMode.SILENT)
                .build();
        print(new Runner(options).run(), System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        out.printf("%-14s %-14s %10s %10s %10s%n", "WORDS/CLAIMS", "WHAT", "MEDIAN ms", "95 % ms", "LIMIT ms");
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            String size = result.getParams().getParam("size");
            boolean limited = time.getLabel().equals("carryOver");
            out.printf(
                    Locale.ROOT,
                    "%-14s %-14s %10.2f %10.2f %10s%n",
                    size,
                    limited ? "carry-over" : "reading only",
                    time.getStatistics().getPercentile(50) / MICROS,
                    time.getStatistics().getPercentile(95) / MICROS,
                    limited ? LIMITS.get(size) : "-");
        }
    }
}
