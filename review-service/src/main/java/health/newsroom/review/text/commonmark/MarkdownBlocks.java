package health.newsroom.review.text.commonmark;

import health.newsroom.review.text.Block;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
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

    private MarkdownBlocks() {}

    public static List<Block> of(String headline, @Nullable String standfirst, String body) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "headline", true, new PlainText().read(headline));
        if (standfirst != null) {
            add(blocks, "standfirst", false, new PlainText().read(standfirst));
        }
        int first = blocks.size();
        leaves(PARSER.parse(body), blocks, first);
        return List.copyOf(blocks);
    }

    private static void leaves(Node parent, List<Block> blocks, int first) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            String name = "body/" + (blocks.size() - first);
            switch (node) {
                case Heading heading -> add(blocks, name, true, new PlainText().read(heading));
                case Paragraph paragraph -> add(blocks, name, false, new PlainText().read(paragraph));
                case TableCell cell -> add(blocks, name, false, new PlainText().read(cell));
                case FencedCodeBlock code -> add(blocks, name, false, new PlainText().read(code.getLiteral()));
                case IndentedCodeBlock code -> add(blocks, name, false, new PlainText().read(code.getLiteral()));
                case HtmlBlock html -> add(blocks, name, false, new PlainText().read(html.getLiteral()));
                default -> leaves(node, blocks, first);
            }
        }
    }

    /** A block that shows nothing is none and takes no number. */
    private static void add(List<Block> blocks, String name, boolean heading, PlainText text) {
        if (!text.text().isEmpty()) {
            blocks.add(new Block(name, heading, text.text(), text.citations()));
        }
    }
}
