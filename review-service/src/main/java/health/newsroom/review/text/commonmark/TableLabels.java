package health.newsroom.review.text.commonmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** What the cells of a table are read under: the head of the column, the row that heads those below it, and the short cells of the row. */
final class TableLabels {

    /** Longer cells are statements of their own, not names. */
    private static final int LONGEST_NAME = 7;

    /** Cells that judge the rest of their row. */
    private static final Set<String> VERDICTS = Set.of(
            "yes",
            "no",
            "true",
            "false",
            "right",
            "wrong",
            "safe",
            "unsafe",
            "not safe",
            "allowed",
            "not allowed",
            "myth",
            "fact",
            "correct",
            "incorrect",
            "recommended",
            "not recommended",
            "avoid",
            "proven",
            "unproven",
            "✓",
            "✗",
            "✔",
            "✘",
            "✅",
            "❌");

    private record Labels(List<String> above, List<String> row) {}

    private static final Labels NONE = new Labels(List.of(), List.of());

    private final Supplier<PlainText> plain;
    private final Map<TableCell, Labels> labels = new LinkedHashMap<>();
    private final List<String> heads = new ArrayList<>();
    private String group = "";

    private TableLabels(Supplier<PlainText> plain) {
        this.plain = plain;
    }

    static TableLabels of(TableBlock table, Supplier<PlainText> plain) {
        TableLabels found = new TableLabels(plain);
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                found.row((TableRow) row);
            }
        }
        return found;
    }

    List<TableCell> cells() {
        return List.copyOf(labels.keySet());
    }

    List<String> of(TableCell cell) {
        return labels.getOrDefault(cell, NONE).above();
    }

    List<String> rowOf(TableCell cell) {
        return labels.getOrDefault(cell, NONE).row();
    }

    private void row(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add((TableCell) node);
            texts.add(plain.get().read(node).text());
        }
        boolean header = !cells.isEmpty() && cells.getFirst().isHeader();
        boolean headsOthers = !header
                && texts.size() > 1
                && texts.stream().filter(text -> !text.isEmpty()).count() == 1;
        for (int i = 0; i < cells.size(); i++) {
            labels.put(cells.get(i), header || headsOthers ? NONE : labels(i, texts));
        }
        if (header) {
            heads.addAll(texts);
        } else if (headsOthers) {
            group = String.join("", texts);
        }
    }

    private Labels labels(int column, List<String> texts) {
        List<String> above = group.isEmpty() ? List.of(head(column)) : List.of(head(column), group);
        List<String> row = new ArrayList<>();
        for (int i = firstOfSet(column); i < texts.size(); i++) {
            boolean names = i < column && isName(texts.get(i));
            if (i != column && (names || isVerdict(texts.get(i)))) {
                row.add(head(i) + "\t" + texts.get(i));
            }
        }
        return new Labels(above, row);
    }

    private String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    /** Where the heads begin anew (symptom, share, symptom, share), so do the names. */
    private int firstOfSet(int column) {
        int first = 0;
        for (int i = 1; i <= column && i < heads.size(); i++) {
            first = heads.get(i).equals(heads.getFirst()) ? i : first;
        }
        return first;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.split(" ").length <= LONGEST_NAME;
    }

    private static boolean isVerdict(String text) {
        return VERDICTS.contains(text.toLowerCase(Locale.ROOT));
    }
}
