package health.newsroom.local.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns as wide as their longest word. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table row(String... words) {
        rows.add(List.of(words));
        return this;
    }

    void print(PrintStream out) {
        for (var row : rows) {
            var line = new StringBuilder("  ");
            for (var column = 0; column < row.size(); column++) {
                line.append(row.get(column))
                        .append(" ".repeat(width(column) - row.get(column).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
