package health.newsroom.review.text.commonmark;

import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;

/** {@code [^key]} in a body, whether or not the body defines it: the sources live beside the text. */
final class CitationNode extends CustomNode {

    private static final Pattern REFERENCE = Pattern.compile("\\^[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final String key;

    private CitationNode(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** An inline link, and a label that the body defines as a link, stay links, as in commonmark-java's own footnotes. */
    static LinkResult read(LinkInfo link, InlineParserContext context) {
        if (link.destination() != null || !REFERENCE.matcher(link.text()).matches()) {
            return LinkResult.none();
        }
        String label = link.label();
        if (label != null && context.getDefinition(LinkReferenceDefinition.class, label) != null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new CitationNode(link.text().substring(1)), link.afterTextBracket());
    }
}
