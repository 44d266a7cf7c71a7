package health.newsroom.review.text.commonmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** What the cells of a table are read under: the head of the column, and the short cells to the left in the row. */
final class TableLabels {

    /** Longer cells to the left are statements of their own, not names. */
    private static final int LONGEST_NAME = 7;

    private final Map<TableCell, List<String>> labels = new LinkedHashMap<>();

    private final Supplier<PlainText> plain;

    private TableLabels(Supplier<PlainText> plain) {
        this.plain = plain;
    }

    static TableLabels of(TableBlock table, Supplier<PlainText> plain) {
        TableLabels found = new TableLabels(plain);
        List<String> heads = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                found.row((TableRow) row, heads);
            }
        }
        return found;
    }

    List<TableCell> cells() {
        return List.copyOf(labels.keySet());
    }

    List<String> of(TableCell cell) {
        return labels.getOrDefault(cell, List.of());
    }

    private void row(TableRow row, List<String> heads) {
        List<String> left = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            String text = plain.get().read(cell).text();
            if (cell.isHeader()) {
                heads.add(text);
                labels.put(cell, List.of());
            } else {
                labels.put(cell, labels(left, heads));
            }
            left.add(text);
        }
    }

    /** Where the heads begin anew (symptom, share, symptom, share), so do the names. */
    private static List<String> labels(List<String> left, List<String> heads) {
        List<String> labels = new ArrayList<>();
        int column = left.size();
        labels.add(column < heads.size() ? heads.get(column) : "");
        int first = 0;
        for (int i = 1; i <= column && i < heads.size(); i++) {
            first = heads.get(i).equals(heads.getFirst()) ? i : first;
        }
        left.subList(first, column).stream().filter(TableLabels::isName).forEach(labels::add);
        return labels;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.split(" ").length <= LONGEST_NAME;
    }
}
