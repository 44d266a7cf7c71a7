package health.newsroom.review.text;

import java.util.List;

/**
 * A leaf block of a revision as a reader sees it: the headline, the standfirst, a heading, a paragraph, a table cell.
 *
 * @param name "headline", "standfirst", or "body/0", "body/1", … in reading order
 * @param heading whether it stands above what follows it
 * @param text plain text: no markup, no footnote references, NFC, single spaces
 * @param citations the footnote references that stood in it
 * @param item the same number for all blocks of one list item
 */
public record Block(String name, boolean heading, String text, List<Citation> citations, Setting setting, int item) {

    /** Of a block that is in no list. */
    public static final int NO_ITEM = -1;

    public Block {
        citations = List.copyOf(citations);
    }

    /** A block in no particular place. */
    public Block(String name, boolean heading, String text, List<Citation> citations) {
        this(name, heading, text, citations, Setting.NOWHERE, NO_ITEM);
    }
}
