package health.newsroom.review.text;

import java.util.List;

/**
 * Where in a text a block stands, as far as it can give the block another meaning.
 *
 * @param headings above it, the widest first
 * @param introductions of the lists (and tables) it stands in, the outermost first: what each item completes
 * @param labels of a table cell: its column's heading, then what names its row
 * @param part what it is a part of
 */
public record Setting(List<String> headings, List<String> introductions, List<String> labels, Part part) {

    /** What a block is a part of. */
    public enum Part {
        HEADLINE,
        TEXT,
        LIST,
        TABLE,
        QUOTE
    }

    static final Setting NOWHERE = new Setting(List.of(), List.of(), List.of(), Part.TEXT);

    public Setting {
        headings = List.copyOf(headings);
        introductions = List.copyOf(introductions);
        labels = List.copyOf(labels);
    }

    public boolean isList() {
        return part == Part.LIST;
    }

    public boolean isTable() {
        return part == Part.TABLE;
    }

    public boolean isQuote() {
        return part == Part.QUOTE;
    }
}
