package health.newsroom.review.text;

import java.util.List;

/**
 * Where in a text a block stands, as far as it can give the block another meaning.
 *
 * @param headings above it, the widest first
 * @param introductions of the lists (and tables) it stands in, the outermost first: what each item completes
 * @param labels of a table cell: its column's heading, and the heading of the rows it is among if they have one
 * @param row the other short cells of a table's row, each behind its column's heading and a tab; those to the left of the cell, and
 *     those that judge
 * @param part what it is a part of
 */
public record Setting(
        List<String> headings, List<String> introductions, List<String> labels, List<String> row, Part part) {

    /** What a block is a part of. */
    public enum Part {
        HEADLINE,
        TEXT,
        LIST,
        ORDERED_LIST,
        TABLE,
        QUOTE
    }

    static final Setting NOWHERE = new Setting(List.of(), List.of(), List.of(), List.of(), Part.TEXT);

    public Setting {
        headings = List.copyOf(headings);
        introductions = List.copyOf(introductions);
        labels = List.copyOf(labels);
        row = List.copyOf(row);
    }

    public boolean isList() {
        return part == Part.LIST || isOrdered();
    }

    /** A list in which the order says something. */
    public boolean isOrdered() {
        return part == Part.ORDERED_LIST;
    }

    public boolean isTable() {
        return part == Part.TABLE;
    }

    public boolean isQuote() {
        return part == Part.QUOTE;
    }
}
