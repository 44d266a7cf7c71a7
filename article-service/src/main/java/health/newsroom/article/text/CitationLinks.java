package health.newsroom.article.text;

import java.util.regex.Pattern;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [^key]} as a {@link Citation}, whether or not the text defines it: sources live beside the text. Otherwise the
 * same precedence as commonmark-java's own footnotes: an inline link, or a label with a definition, stays a link.
 */
final class CitationLinks implements LinkProcessor {

    private static final Pattern REFERENCE = Pattern.compile("\\^[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || !REFERENCE.matcher(link.text()).matches()) {
            return LinkResult.none();
        }
        String label = link.label();
        if (label != null && context.getDefinition(LinkReferenceDefinition.class, label) != null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new Citation(link.text().substring(1)), link.afterTextBracket());
    }
}
