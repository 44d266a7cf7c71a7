package health.newsroom.local.command;

import health.newsroom.local.part.NotPossible;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code test-summary}: what Surefire and Failsafe reported, module by module; part of {@code ./newsroom test}. */
final class TestSummary implements Command {

    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");
    private static final int DEEPEST = 6;

    private final Clone clone;
    private final PrintStream out;

    TestSummary(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    /** Numbers of one module and one plugin. */
    private record Count(int tests, int failures, int skipped, double seconds) {
        Count plus(Count other) {
            return new Count(
                    tests + other.tests, failures + other.failures, skipped + other.skipped, seconds + other.seconds);
        }
    }

    @Override
    public void run(Options options) {
        options.end();
        Map<String, Count> counts = new TreeMap<>();
        for (var report : reports()) {
            var folder = clone.repository().relativize(report.resolve("..").normalize());
            var kind = String.valueOf(folder.getFileName()).startsWith("failsafe") ? "Failsafe" : "Surefire";
            counts.merge(folder.subpath(0, folder.getNameCount() - 2) + " " + kind, count(report), Count::plus);
        }
        var total = counts.values().stream().reduce(new Count(0, 0, 0, 0), Count::plus);
        var table = new Table().row("MODULE", "BY", "TESTS", "FAILED", "SKIPPED", "SECONDS");
        counts.forEach((name, count) -> row(table, name, count));
        row(table, "all -", total);
        table.print(out);
    }

    private static void row(Table table, String name, Count count) {
        var words = name.split(" ");
        table.row(
                words[0],
                words[1],
                String.valueOf(count.tests()),
                String.valueOf(count.failures()),
                String.valueOf(count.skipped()),
                String.format(Locale.ROOT, "%.1f", count.seconds()));
    }

    private List<Path> reports() {
        try (var files = Files.find(
                clone.repository(),
                DEEPEST,
                (path, attributes) -> path.getFileName().toString().matches("TEST-.*\\.xml")
                        && path.toString().matches(".*/target/(surefire|failsafe)-reports/[^/]*"))) {
            return files.toList();
        } catch (IOException e) {
            throw new NotPossible("The test reports can't be read: " + e.getMessage(), e);
        }
    }

    private static Count count(Path report) {
        try {
            var suite = SUITE.matcher(Files.readString(report));
            if (!suite.find()) {
                return new Count(0, 0, 0, 0);
            }
            var tag = suite.group();
            return new Count(
                    (int) number(tag, "tests"),
                    (int) (number(tag, "failures") + number(tag, "errors")),
                    (int) number(tag, "skipped"),
                    number(tag, "time"));
        } catch (IOException e) {
            throw new NotPossible("The report " + report + " can't be read: " + e.getMessage(), e);
        }
    }

    private static double number(String tag, String attribute) {
        var value = Pattern.compile("\\b" + attribute + "=\"([0-9.,]+)\"").matcher(tag);
        return value.find() ? Double.parseDouble(value.group(1).replace(",", "")) : 0;
    }
}
