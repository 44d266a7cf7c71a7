package health.newsroom.article.text;

import java.text.Normalizer;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect of every body: CommonMark 0.31 with GFM tables and citations {@code [^key]}. */
public final class Markdown {

    /** Blocks and inline markup may be nested this deep; a reader never needs more, and a parser's stack is finite. */
    static final int MAX_DEPTH = 30;

    public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .linkProcessor(new CitationLinks())
            .maxOpenBlockParsers(2 * MAX_DEPTH)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    public static Node parse(String body) {
        return PARSER.parse(body);
    }

    /** The form in which text is stored and hashed: Unicode NFC, lines ended by LF. */
    public static String normalised(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
