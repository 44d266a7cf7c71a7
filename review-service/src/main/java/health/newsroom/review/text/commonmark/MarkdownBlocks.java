package health.newsroom.review.text.commonmark;

import health.newsroom.review.text.Block;
import health.newsroom.review.text.Setting;
import health.newsroom.review.text.Setting.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a revision in reading order: headline, standfirst, then every leaf block of the body (headings, paragraphs also in
 * lists and quotes, table cells). Code and HTML, which article-service refuses to save, would be blocks too: nothing hides.
 */
public final class MarkdownBlocks {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .linkProcessor((link, scanner, context) -> CitationNode.read(link, context))
            .build();

    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings = new Headings();
    private final Supplier<PlainText> plain;
    private int first;
    private int items;

    private MarkdownBlocks(Supplier<PlainText> plain) {
        this.plain = plain;
    }

    public static List<Block> of(String headline, @Nullable String standfirst, String body) {
        MarkdownBlocks read = new MarkdownBlocks(PlainText::new);
        read.add("headline", true, new PlainText().read(headline), Surroundings.of(Part.HEADLINE));
        if (standfirst != null) {
            read.add("standfirst", false, new PlainText().read(standfirst), Surroundings.of(Part.TEXT));
        }
        read.body(body);
        return List.copyOf(read.blocks);
    }

    /** Of a body alone, wherever it comes from: HTML tags in it are markup, not text. */
    public static List<Block> of(String body) {
        MarkdownBlocks read = new MarkdownBlocks(PlainText::withoutTags);
        read.body(body);
        return List.copyOf(read.blocks);
    }

    private void body(String markdown) {
        first = blocks.size();
        leaves(PARSER.parse(markdown), Surroundings.of(Part.TEXT));
    }

    private void leaves(Node parent, Surroundings around) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> heading(heading, around);
                case Paragraph paragraph -> add(plain.get().read(paragraph), around);
                case FencedCodeBlock code -> add(plain.get().read(code.getLiteral()), around);
                case IndentedCodeBlock code -> add(plain.get().read(code.getLiteral()), around);
                case HtmlBlock html -> add(plain.get().readHtml(html.getLiteral()), around);
                case OrderedList list -> leaves(list, around.within(Part.ORDERED_LIST, introduction(list)));
                case ListBlock list -> leaves(list, around.within(Part.LIST, introduction(list)));
                case ListItem item -> leaves(item, around.in(items++));
                case TableBlock table -> cells(table, around.within(Part.TABLE, introduction(table)));
                case BlockQuote quote -> leaves(quote, around.within(Part.QUOTE, null));
                default -> leaves(node, around);
            }
        }
    }

    private void heading(Heading heading, Surroundings around) {
        PlainText text = plain.get().read(heading);
        headings.leave(heading.getLevel());
        add("body/" + (blocks.size() - first), true, text, around);
        headings.enter(heading.getLevel(), text.text());
    }

    private void cells(TableBlock table, Surroundings around) {
        TableLabels labels = TableLabels.of(table, plain);
        for (TableCell cell : labels.cells()) {
            add(plain.get().read(cell), around.labelled(labels.of(cell), labels.rowOf(cell)));
        }
    }

    /** The paragraph right before a list or table, if there is one. */
    private @Nullable String introduction(Node list) {
        return list.getPrevious() instanceof Paragraph paragraph
                ? plain.get().read(paragraph).text()
                : null;
    }

    private void add(PlainText text, Surroundings around) {
        add("body/" + (blocks.size() - first), false, text, around);
    }

    /** A block that shows nothing is none and takes no number. */
    private void add(String name, boolean heading, PlainText text, Surroundings around) {
        if (!text.text().isEmpty()) {
            Setting setting =
                    new Setting(headings.texts(), around.introductions(), around.labels(), around.row(), around.part());
            blocks.add(new Block(name, heading, text.text(), text.citations(), setting, around.item()));
        }
    }

    /** What a block stands in, apart from headings. */
    private record Surroundings(
            Part part, List<String> introductions, List<String> labels, List<String> row, int item) {

        static Surroundings of(Part part) {
            return new Surroundings(part, List.of(), List.of(), List.of(), Block.NO_ITEM);
        }

        /** A list in a quote is both; the quote tells whose words they are. */
        Surroundings within(Part inner, @Nullable String introduction) {
            List<String> all = new ArrayList<>(introductions);
            if (introduction != null) {
                all.add(introduction);
            }
            return new Surroundings(part == Part.QUOTE ? Part.QUOTE : inner, all, labels, row, item);
        }

        Surroundings in(int listItem) {
            return new Surroundings(part, introductions, labels, row, listItem);
        }

        Surroundings labelled(List<String> names, List<String> others) {
            return new Surroundings(part, introductions, names, others, item);
        }
    }
}
