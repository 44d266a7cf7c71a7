package health.newsroom.review.text.commonmark;

import health.newsroom.review.text.Citation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The plain text of one block, by the rule shared with article-service: inline markup removed, the text of links and code kept,
 * breaks and runs of white space made one space, citations dropped together with a space they leave before punctuation, Unicode
 * NFC, trimmed.
 */
final class PlainText {

    private static final String CLOSING = ".,;:!?)]}…";

    private static final Pattern STRIKES = Pattern.compile("(?i)</?(?:del|s|strike)\\b[^<>]*>");
    private static final String STRUCK_OUT = "~~";
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>", Pattern.DOTALL);

    private final boolean dropsTags;
    private final StringBuilder text = new StringBuilder();
    private final List<Citation> citations = new ArrayList<>();
    private boolean space;
    private boolean cited;

    /** With HTML as it is written; a text of which a reader sees the HTML's effect is read by {@link #withoutTags}. */
    PlainText() {
        this(false);
    }

    private PlainText(boolean dropsTags) {
        this.dropsTags = dropsTags;
    }

    /** Leaves out HTML tags; a line break of HTML is one. */
    static PlainText withoutTags() {
        return new PlainText(true);
    }

    PlainText readHtml(String html) {
        return read(
                dropsTags
                        ? TAG.matcher(STRIKES.matcher(html).replaceAll(STRUCK_OUT))
                                .replaceAll(" ")
                        : html);
    }

    PlainText read(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char character = literal.charAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                space = true;
            } else {
                append(character);
            }
        }
        return this;
    }

    PlainText read(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case CitationNode citation -> cite(citation.key());
                case Text literal -> read(literal.getLiteral());
                case Code code -> read(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> space = true;
                case HtmlInline html -> tag(html.getLiteral());
                case Image _ when dropsTags -> space = true;
                default -> read(node);
            }
        }
        return this;
    }

    String text() {
        return composed(text);
    }

    List<Citation> citations() {
        return citations.stream()
                .map(raw ->
                        new Citation(composed(text.substring(0, raw.offset())).length(), raw.key()))
                .toList();
    }

    private void tag(String html) {
        if (!dropsTags) {
            read(html);
        } else if (STRIKES.matcher(html).matches()) {
            read(STRUCK_OUT);
        } else if (html.regionMatches(true, 0, "<br", 0, 3)) {
            space = true;
        }
    }

    private void cite(String key) {
        citations.add(new Citation(text.length(), key));
        cited = true;
    }

    private void append(char character) {
        boolean closesBehindCitation = cited && CLOSING.indexOf(character) >= 0;
        if (space && !text.isEmpty() && !closesBehindCitation) {
            text.append(' ');
        }
        text.append(character);
        space = false;
        cited = false;
    }

    private static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
